package com.okrcascade.application.crediting;

import static com.okrcascade.application.crediting.CreditedCompany.ADMIN;
import static com.okrcascade.application.crediting.CreditedCompany.AMOUNT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.okrcascade.application.keyresults.CorrectionTakenBack;
import com.okrcascade.application.keyresults.NoSuchMilestone;
import com.okrcascade.application.keyresults.ReadCheckIns;
import com.okrcascade.application.keyresults.RecordCheckIn;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.access.NotAllowed;
import com.okrcascade.domain.access.NotThere;
import com.okrcascade.domain.measure.Progress;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.measure.Weight;
import com.okrcascade.domain.model.CorrectionReasonMissing;
import com.okrcascade.domain.model.CreditRule;
import com.okrcascade.domain.model.Crediting;
import com.okrcascade.domain.model.DoneOrNot;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.LedgerEntry;
import com.okrcascade.domain.model.Milestone;
import com.okrcascade.domain.model.Milestones;
import com.okrcascade.domain.model.Objective;
import com.okrcascade.domain.model.Source;
import com.okrcascade.domain.model.Target;
import com.okrcascade.domain.model.UserKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.Before;
import org.junit.Test;

/** Today is Saturday, 21 November 2026. */
public class CorrectionsTest {
    private final CreditedCompany abc = new CreditedCompany();
    private Objective objective;
    private KeyResult profit;

    @Before
    public void profitComesFromDeals() {
        objective = abc.objective("ABC is profitable", "FY2026 Q4", null);
        profit = abc.keyResult(objective, "1000", "10000", AMOUNT, null);
        abc.deal(1, "4200");
        abc.link(1, profit);
        abc.resolve(1, "2026-11-18");
        abc.drain();
    }

    @Test
    public void aCorrectionIsALineOfItsOwnOnTopOfWhatIsComputed() {
        correct("6000", "5200", "A deal without an issue");

        assertThat(abc.current(profit)).contains(Quantity.of(6000));
        LedgerEntry line = ledger().get(0);
        assertThat(line.source()).isEqualTo(Source.CORRECTION);
        assertThat(line.amount()).isEqualTo(Quantity.of(800));
        assertThat(line.reason().detail()).isEqualTo("A deal without an issue");
        assertThat(abc.graph().facts().totals().get(profit.id().value()).corrected())
                .isEqualTo(Quantity.of(800));
    }

    @Test
    public void aCreditThatLandsWhileSomebodyCorrectsStaysOnTop() {
        abc.deal(2, "100");
        abc.link(2, profit);
        abc.resolve(2, "2026-11-19");
        abc.drain();

        correct("6000", "5200", "A deal without an issue");

        assertThat(abc.current(profit)).contains(Quantity.of(6100));
    }

    @Test
    public void aValueThatSaysTheSameOnlyConfirms() {
        correct("5200", "5200", "");

        assertThat(ledger()).hasSize(1);
        assertThat(checkIns().get(0).report().checkIn().correction()).isNull();
    }

    @Test
    public void aCorrectionNeedsAReasonAndSomebodyWhoMay() {
        assertThatThrownBy(() -> correct("6000", "5200", " ")).isInstanceOf(CorrectionReasonMissing.class);
        Actor stranger = Actor.person(new UserKey("stranger"));
        assertThatThrownBy(() -> abc.recordCheckIn()
                        .record(stranger, profit.id(), report("6000", "5200", "Because"), Optional.empty()))
                .isInstanceOf(NotAllowed.class);
        assertThat(abc.current(profit)).contains(Quantity.of(5200));
    }

    @Test
    public void whenCreditsArriveTheCorrectionIsOfferedToBeTakenBackOnce() {
        correct("6000", "5200", "A deal without an issue");
        assertThat(checkIns().get(0).creditedSince()).isFalse();
        abc.deal(2, "800");
        abc.link(2, profit);
        abc.resolve(2, "2026-11-19");
        abc.drain();
        assertThat(abc.current(profit)).contains(Quantity.of(6800));

        long number = checkIns().get(0).report().id();
        abc.takeBackCorrection().takeBack(ADMIN, profit.id(), number);

        assertThat(abc.current(profit)).contains(Quantity.of(6000));
        assertThat(ledger().get(0).day()).isEqualTo(abc.graph().today());
        assertThat(checkIns())
                .filteredOn(line -> line.report().id() == number)
                .allMatch(line -> line.takenBack() && !line.creditedSince());
        assertThatThrownBy(() -> abc.takeBackCorrection().takeBack(ADMIN, profit.id(), number))
                .isInstanceOf(CorrectionTakenBack.class);
        assertThatThrownBy(() -> abc.takeBackCorrection().takeBack(ADMIN, profit.id(), 999))
                .isInstanceOf(NotThere.class);
    }

    @Test
    public void onlyMilestonesAreReachedAndOnlyTheirWeightIsTheirValue() {
        KeyResult milestones = abc.keyResult(objective, twoMilestones(), null);

        assertThat(abc.graph().valueRule(milestones).hasOwnValue()).isFalse();
        assertThatThrownBy(() -> abc.recordCheckIn()
                        .record(
                                ADMIN,
                                profit.id(),
                                new RecordCheckIn.Report(null, null, 5, "", "", null, Map.of(1, true)),
                                Optional.empty()))
                .isInstanceOf(NoSuchMilestone.class);
        assertThat(abc.current(milestones)).contains(Quantity.ZERO);
    }

    @Test
    public void aMilestoneIsReachedByACheckInOnItsDayAndTakenBackByAnother() {
        KeyResult launch = abc.keyResult(objective, twoMilestones(), null);

        reach(launch, Map.of(1, true), "2026-11-17");
        assertThat(abc.graph().standing(launch.id()).progress()).contains(new Progress(2_500));
        assertThat(abc.graph().standing(launch.id()).lastDay()).contains(LocalDate.parse("2026-11-17"));
        assertThat(abc.graph().find(launch.id()).orElseThrow().version()).isEqualTo(launch.version());

        reach(launch, Map.of(1, false, 2, true), "2026-11-20");
        assertThat(abc.graph().standing(launch.id()).progress()).contains(new Progress(7_500));
        assertThatThrownBy(() -> reach(launch, Map.of(3, true), "2026-11-20")).isInstanceOf(NoSuchMilestone.class);
    }

    @Test
    public void somethingToBeDoneIsDoneByACheckInOrByItsIssue() {
        KeyResult manual = abc.keyResult(objective, new DoneOrNot(), null);
        assertThat(abc.graph().standing(manual.id()).progress()).isEmpty();
        abc.recordCheckIn()
                .record(ADMIN, manual.id(), new RecordCheckIn.Report(Quantity.of(1), 9, "", null), Optional.empty());
        assertThat(abc.graph().standing(manual.id()).progress()).contains(Progress.FULL);

        KeyResult byIssue = abc.keyResult(objective, new DoneOrNot(), new Crediting(new CreditRule.Count(), null));
        abc.deal(7, "1");
        abc.link(7, byIssue);
        abc.drain();
        assertThat(abc.graph().standing(byIssue.id()).progress()).contains(Progress.NONE);
        abc.resolve(7, "2026-11-19");
        abc.drain();
        assertThat(abc.graph().standing(byIssue.id()).progress()).contains(Progress.FULL);
    }

    private static Milestones twoMilestones() {
        return new Milestones(List.of(
                new Milestone(1, "Beta is out", new Weight(1), null, null),
                new Milestone(2, "Ten customers pay", new Weight(3), null, null)));
    }

    private void reach(KeyResult keyResult, Map<Integer, Boolean> milestones, String day) {
        RecordCheckIn.Report report = new RecordCheckIn.Report(null, null, 6, "", "", LocalDate.parse(day), milestones);
        abc.recordCheckIn().record(ADMIN, keyResult.id(), report, Optional.empty());
    }

    private void correct(String value, @Nullable String seen, String reason) {
        abc.recordCheckIn().record(ADMIN, profit.id(), report(value, seen, reason), Optional.empty());
    }

    private static RecordCheckIn.Report report(String value, @Nullable String seen, String reason) {
        Quantity automatic = seen == null ? null : Quantity.parse(seen);
        return new RecordCheckIn.Report(Quantity.parse(value), automatic, 5, "", reason, null, Map.of());
    }

    private List<LedgerEntry> ledger() {
        return abc.company.store().ledger().latest(List.of(Target.of(profit.id())), 10);
    }

    private List<ReadCheckIns.Line> checkIns() {
        return new ReadCheckIns(
                        abc.company.store().checkIns(), abc.company.store().ledger())
                .of(abc.graph(), profit.id(), 0, 10);
    }
}
