package com.okrcascade.application.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.okrcascade.application.NotBetween;
import com.okrcascade.application.Stale;
import com.okrcascade.application.company.FreshCompany;
import com.okrcascade.application.port.Inbox;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.access.NotAllowed;
import com.okrcascade.domain.model.DoneRule;
import com.okrcascade.domain.model.InboxKind;
import com.okrcascade.domain.model.Settings;
import com.okrcascade.domain.model.UserKey;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.Test;

public class ChangeSettingsTest {
    private static final Actor ADMIN = Actor.admin(new UserKey("ann"));

    private final FreshCompany company = new FreshCompany().setUp();
    private final ChangeSettings changeSettings = new ChangeSettings(company.writes());

    @Test
    public void anotherDoneRuleLooksAtAllCreditsAgain() {
        change(done(new DoneRule.ByDoneCategory()));

        assertThat(settings().doneRule()).isEqualTo(new DoneRule.ByDoneCategory());
        assertThat(settings().version()).isEqualTo(2);
        assertThat(company.store().inbox().above(0, 10))
                .extracting(Inbox.Row::kind)
                .containsExactly(InboxKind.ALL);
    }

    @Test
    public void otherExcludedResolutionsDoToo() {
        change(excluding(Set.of("Duplicate")));

        assertThat(company.store().inbox().size()).isOne();
    }

    @Test
    public void whatChangesNoCreditHintsAtNothing() {
        change(days(14, 5));

        assertThat(settings().checkInDays()).isEqualTo(14);
        assertThat(company.store().inbox().size()).isZero();
    }

    @Test
    public void whatIsOutOfRangeIsRefusedByItsField() {
        assertRefused("checkInDays", days(0, 3));
        assertRefused("graceDays", days(7, 367));
        assertRefused("settleSeconds", settling(Duration.ofSeconds(-1)));
    }

    @Test
    public void byStatusesNeedsAStatus() {
        assertThatThrownBy(() -> change(done(new DoneRule.ByStatuses(Set.of()))))
                .isInstanceOf(StatusesMissing.class);
        change(done(new DoneRule.ByStatuses(Set.of("10001"))));
        assertThat(settings().doneRule()).isEqualTo(new DoneRule.ByStatuses(Set.of("10001")));
    }

    @Test
    public void onlyAdminsWhoSawTheLatestVersionChangeThem() {
        assertThatThrownBy(() -> changeSettings.change(Actor.person(new UserKey("bob")), Optional.empty(), days(14, 5)))
                .isInstanceOf(NotAllowed.class);
        change(days(14, 5));
        assertThatThrownBy(() -> change(days(7, 3))).isInstanceOf(Stale.class);
    }

    private void assertRefused(String field, UnaryOperator<Settings> change) {
        assertThatExceptionOfType(NotBetween.class)
                .isThrownBy(() -> change(change))
                .satisfies(refusal -> assertThat(refusal.field()).contains(field));
    }

    private void change(UnaryOperator<Settings> change) {
        changeSettings.change(ADMIN, Optional.of(1), change);
    }

    private Settings settings() {
        return company.graph().facts().settings();
    }

    private static UnaryOperator<Settings> done(DoneRule rule) {
        return now -> with(now, rule, now.excludedResolutions(), now.checkInDays(), now.graceDays(), now.settle());
    }

    private static UnaryOperator<Settings> excluding(Set<String> names) {
        return now -> with(now, now.doneRule(), names, now.checkInDays(), now.graceDays(), now.settle());
    }

    private static UnaryOperator<Settings> days(int checkIn, int grace) {
        return now -> with(now, now.doneRule(), now.excludedResolutions(), checkIn, grace, now.settle());
    }

    private static UnaryOperator<Settings> settling(Duration settle) {
        return now -> with(now, now.doneRule(), now.excludedResolutions(), now.checkInDays(), now.graceDays(), settle);
    }

    private static Settings with(
            Settings now, DoneRule rule, Set<String> excluded, int checkIn, int grace, Duration settle) {
        return new Settings(now.version(), rule, excluded, now.breakDownHorizonQuarters(), checkIn, grace, settle);
    }
}
