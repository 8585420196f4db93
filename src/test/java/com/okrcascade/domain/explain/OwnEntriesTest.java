package com.okrcascade.domain.explain;

import static org.assertj.core.api.Assertions.assertThat;

import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.LedgerEntry;
import com.okrcascade.domain.model.Reason;
import com.okrcascade.domain.model.Source;
import com.okrcascade.domain.model.Target;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.Test;

public class OwnEntriesTest {
    private static final LocalDate DAY = LocalDate.parse("2027-01-14");

    private final OwnEntries own = new OwnEntries();

    @Test
    public void aReopenedDealIsNotListed() {
        credit(1, 4200);
        credit(1, -4200);
        credit(2, 100);

        assertThat(own.issues()).containsExactly(new IssueId(2));
    }

    @Test
    public void theBiggestIssuesComeFirstAndTheSmallestAreOneSum() {
        for (int issue = 1; issue <= 600; issue++) credit(issue, issue % 2 == 0 ? -issue : issue);

        assertThat(own.issues()).hasSize(500).startsWith(new IssueId(600), new IssueId(599));
        // -2 + 1, -4 + 3, ...: fifty pairs of the first hundred
        assertThat(own.smaller().done()).isEqualTo(Quantity.of(-50));
    }

    @Test
    public void ofEquallyBigOnesTheFirstIssueComesFirst() {
        credit(2, 100);
        credit(1, 100);
        credit(3, -100);

        assertThat(own.issues()).containsExactly(new IssueId(1), new IssueId(2), new IssueId(3));
    }

    @Test
    public void theLastIssueIsAmongTheSmallestToo() {
        for (int issue = 1; issue <= 500; issue++) credit(issue, 10);
        credit(501, 1);

        assertThat(own.smaller().done()).isEqualTo(Quantity.of(1));
    }

    @Test
    public void whatPeopleAndKpisEnteredIsAddedUpBySource() {
        enter(Source.CHECK_IN, 10);
        enter(Source.CHECK_IN, 5);
        enter(Source.CORRECTION, -3);

        assertThat(own.of(Source.CHECK_IN)).isEqualTo(Quantity.of(15));
        assertThat(own.of(Source.CORRECTION)).isEqualTo(Quantity.of(-3));
        assertThat(own.of(Source.KPI)).isEqualTo(Quantity.ZERO);
        assertThat(own.issues()).isEmpty();
    }

    private void credit(long issue, long amount) {
        own.accept(entry(Source.ISSUE, new IssueId(issue), amount));
    }

    private void enter(Source source, long amount) {
        own.accept(entry(source, null, amount));
    }

    private static LedgerEntry entry(Source source, @Nullable IssueId issue, long amount) {
        return new LedgerEntry(
                Target.of(new KeyResultId(1)),
                DAY,
                Instant.EPOCH,
                source,
                issue,
                "",
                Quantity.of(amount),
                Quantity.ZERO,
                null,
                Reason.NONE);
    }
}
