package com.okrcascade.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.okrcascade.application.port.AuditLog;
import com.okrcascade.domain.model.AuditField;
import com.okrcascade.domain.model.AuditLine;
import com.okrcascade.domain.model.AuditLine.Deed;
import com.okrcascade.domain.model.AuditLine.Subject;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.UserKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.Test;

public class AuditLogContractTest extends StoreContract {
    private static final UserKey BOB = new UserKey("bob");
    private static final Instant LATER = Samples.NOW.plusSeconds(60);
    private static final AuditLine MADE =
            new AuditLine(Samples.NOW, Samples.ANNA, Deed.CREATED, Subject.OBJECTIVE, 11, "Grow", null, "", "");
    private static final AuditLine DESCRIBED = new AuditLine(
            Samples.NOW,
            Samples.ANNA,
            Deed.CHANGED,
            Subject.OBJECTIVE,
            11,
            "Grow",
            AuditField.DESCRIPTION,
            Samples.LONG_TEXT,
            "=1+1\n\"Новое\"");
    private static final AuditLine SET =
            new AuditLine(LATER, BOB, Deed.CHANGED, Subject.SETTINGS, 1, "", AuditField.GRACE_DAYS, "3", "5");
    private static final AuditLine LONG_NAMED = new AuditLine(
            LATER, BOB, Deed.CHANGED, Subject.KPI, 11, "Ж".repeat(255), AuditField.NAME, "Mood", "Ж".repeat(255));

    private void written() {
        write(append(MADE, DESCRIBED));
        write(append(SET, LONG_NAMED));
    }

    private static Change[] append(AuditLine... lines) {
        return Arrays.stream(lines).map(Change.AppendAudit::new).toArray(Change[]::new);
    }

    @Test
    public void linesAreListedNewestFirstAndWhole() {
        written();

        assertThat(otherNode.auditLog().find(AuditLog.Filter.ALL, 0, 10))
                .containsExactly(LONG_NAMED, SET, DESCRIBED, MADE);
        assertThat(store.auditLog().find(AuditLog.Filter.ALL, 1, 2)).containsExactly(SET, DESCRIBED);
        assertThat(store.auditLog().count(AuditLog.Filter.ALL)).isEqualTo(4);
    }

    @Test
    public void theyAreFoundByPersonAndThing() {
        written();

        assertFound(filter(Optional.of(BOB), Optional.empty(), OptionalLong.empty(), ""), LONG_NAMED, SET);
        assertFound(filter(Optional.empty(), Optional.of(Subject.SETTINGS), OptionalLong.empty(), ""), SET);
        assertFound(
                filter(Optional.of(Samples.ANNA), Optional.of(Subject.OBJECTIVE), OptionalLong.of(11), ""),
                DESCRIBED,
                MADE);
        assertFound(filter(Optional.empty(), Optional.of(Subject.KPI), OptionalLong.of(12), ""));
    }

    @Test
    public void theyAreFoundByTheTimeWhoseEndIsTooLate() {
        written();

        assertFound(between(Samples.NOW, LATER), DESCRIBED, MADE);
        assertFound(between(LATER, LATER.plusMillis(1)), LONG_NAMED, SET);
        assertFound(between(LATER.plusMillis(1), LATER.plusMillis(2)));
    }

    @Test
    public void theyAreFoundByWhatTheySayInAnyCaseOfLetters() {
        written();

        assertFound(text("gROW"), DESCRIBED, MADE);
        assertFound(text("o-11 g"), DESCRIBED, MADE);
        assertFound(text("новое"), DESCRIBED);
        assertFound(text("прибыль"), DESCRIBED);
        assertFound(text("mood"), LONG_NAMED);
        assertThat(store.auditLog().find(text("grow"), 1, 5)).containsExactly(MADE);
        assertFound(text("nobody said this"));
    }

    @Test
    public void aWriteThatLosesItsRaceLeavesNoLine() {
        var taken = write(append(MADE));

        try {
            store.journal().write(taken, Samples.NOW, batch(append(SET)));
        } catch (RuntimeException lost) {
            assertFound(AuditLog.Filter.ALL, MADE);
            return;
        }
        throw new AssertionError("two writes took one number");
    }

    private void assertFound(AuditLog.Filter filter, AuditLine... lines) {
        assertThat(store.auditLog().find(filter, 0, 10)).containsExactly(lines);
        assertThat(store.auditLog().count(filter)).isEqualTo(lines.length);
    }

    private static AuditLog.Filter between(Instant from, Instant until) {
        return new AuditLog.Filter(from, until, Optional.empty(), Optional.empty(), OptionalLong.empty(), "");
    }

    private static AuditLog.Filter text(String text) {
        return filter(Optional.empty(), Optional.empty(), OptionalLong.empty(), text);
    }

    private static AuditLog.Filter filter(
            Optional<UserKey> by, Optional<Subject> subject, OptionalLong id, String text) {
        return new AuditLog.Filter(AuditLog.Filter.ALL.from(), AuditLog.Filter.ALL.until(), by, subject, id, text);
    }
}
