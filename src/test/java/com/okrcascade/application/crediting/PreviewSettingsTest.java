package com.okrcascade.application.crediting;

import static com.okrcascade.application.crediting.CreditedCompany.ADMIN;
import static com.okrcascade.application.crediting.CreditedCompany.AMOUNT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.okrcascade.application.NotBetween;
import com.okrcascade.application.ReadGraph;
import com.okrcascade.application.company.HealthChange;
import com.okrcascade.application.keyresults.RecordCheckIn;
import com.okrcascade.application.settings.ChangeSettings;
import com.okrcascade.application.settings.PreviewSettings;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.access.NotAllowed;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.DoneRule;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.Objective;
import com.okrcascade.domain.model.Revision;
import com.okrcascade.domain.model.Settings;
import com.okrcascade.domain.model.UserKey;
import com.okrcascade.domain.pace.HealthStatus;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.Before;
import org.junit.Test;

/** Three deals are linked: one is won, one lost as a duplicate, one stands in a green status without a resolution. */
public class PreviewSettingsTest {
    private static final UnaryOperator<Settings> BY_CATEGORY =
            settings -> with(settings, new DoneRule.ByDoneCategory());
    private static final UnaryOperator<Settings> NOTHING_EXCLUDED =
            settings -> with(settings, settings.doneRule(), Set.of(), 7);

    private final CreditedCompany abc = new CreditedCompany();
    private final ChangeSettings changeSettings = new ChangeSettings(abc.company.writes());
    private KeyResult profit;

    @Before
    public void threeDeals() {
        Objective objective = abc.objective("ABC is profitable", "FY2026 Q4", null);
        profit = abc.keyResult(objective, "0", "10000", AMOUNT, null);
        for (int deal = 1; deal <= 3; deal++) {
            abc.deal(deal, "1000");
            abc.link(deal, profit);
        }
        abc.resolve(1, "2026-11-19");
        abc.jira.status(1, "3", true);
        abc.resolve(2, "Duplicate", "2026-11-19");
        abc.jira.status(3, "3", true);
        abc.hint(3);
        abc.drain();
    }

    @Test
    public void anotherDoneRuleSaysHowManyIssuesWouldBeginToCount() {
        PreviewSettings.Preview preview = preview(BY_CATEGORY);

        assertThat(preview.looked()).isEqualTo(3);
        assertThat(preview.joining()).isOne();
        assertThat(preview.leaving()).isZero();
    }

    @Test
    public void whatIsNoLongerExcludedWouldBeginToCountAndWhatIsExcludedWouldNoLonger() {
        assertThat(preview(NOTHING_EXCLUDED).joining()).isOne();
        assertThat(preview(settings -> with(settings, settings.doneRule(), Set.of("won", "Duplicate"), 7))
                        .leaving())
                .isOne();
    }

    @Test
    public void whatItSaidIsWhatSavingDoes() {
        Quantity before = abc.current(profit).orElseThrow();
        PreviewSettings.Preview preview = preview(NOTHING_EXCLUDED);
        assertThat(abc.current(profit)).contains(before);
        changeSettings.change(ADMIN, Optional.empty(), NOTHING_EXCLUDED);
        abc.drain();

        assertThat(before).isEqualTo(Quantity.parse("1000"));
        assertThat(abc.current(profit)).contains(Quantity.of(1000L * (1 + preview.joining() - preview.leaving())));
    }

    @Test
    public void nothingIsSavedAndWhereTheSameIssuesCountNoneIsLookedAt() {
        Revision before = abc.graph().revision();

        assertThat(preview(settings -> settings).looked()).isZero();
        assertThat(abc.graph().revision()).isEqualTo(before);
    }

    @Test
    public void aShorterRhythmOfCheckInsSaysHowManyKeyResultsWouldBeOutdated() {
        KeyResult loved = abc.keyResult(abc.objective("ABC is loved", "FY2026 Q4", null), "0", "10", null, null);
        abc.recordCheckIn()
                .record(ADMIN, loved.id(), new RecordCheckIn.Report(Quantity.of(1), 7, "well", null), Optional.empty());
        abc.company.on("2026-11-30");
        UnaryOperator<Settings> daily =
                settings -> with(settings, settings.doneRule(), settings.excludedResolutions(), 1);
        UnaryOperator<Settings> yearly =
                settings -> with(settings, settings.doneRule(), settings.excludedResolutions(), 366);
        HealthChange saidOfDaily = preview(daily).healths();
        HealthChange saidOfYearly = preview(yearly).healths();

        assertThat(saidOfDaily.then()).containsEntry(HealthStatus.OUTDATED, 1L);
        assertThat(saidOfYearly.then()).doesNotContainKey(HealthStatus.OUTDATED);
        changeSettings.change(ADMIN, Optional.empty(), yearly);
        assertThat(preview(settings -> settings).healths().now()).isEqualTo(saidOfYearly.then());
    }

    @Test
    public void itRefusesWhatSavingRefusesAndWhoMayNotSave() {
        assertThatThrownBy(() -> preview(settings -> with(settings, settings.doneRule(), Set.of(), 0)))
                .isInstanceOf(NotBetween.class);
        Actor bob = Actor.person(new UserKey("bob"));
        assertThatThrownBy(() -> previewSettings().of(bob, settings -> settings))
                .isInstanceOf(NotAllowed.class);
    }

    private PreviewSettings.Preview preview(UnaryOperator<Settings> change) {
        return previewSettings().of(ADMIN, change);
    }

    private PreviewSettings previewSettings() {
        return new PreviewSettings(
                new ReadGraph(abc.company.graphs()),
                abc.company.store().credits(),
                new BookedCredits(abc.company, abc.jira).creditIssues());
    }

    private static Settings with(Settings settings, DoneRule rule) {
        return with(settings, rule, settings.excludedResolutions(), settings.checkInDays());
    }

    private static Settings with(Settings settings, DoneRule rule, Set<String> excluded, int checkInDays) {
        return new Settings(
                settings.version(),
                rule,
                excluded,
                settings.breakDownHorizonQuarters(),
                checkInDays,
                settings.graceDays(),
                Duration.ofSeconds(10));
    }
}
