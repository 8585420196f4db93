package com.okrcascade.application.crediting;

import static com.okrcascade.application.crediting.CreditedCompany.ADMIN;
import static com.okrcascade.application.crediting.CreditedCompany.AMOUNT;
import static com.okrcascade.application.crediting.CreditedCompany.DOLLARS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.okrcascade.application.keyresults.BreakDownPlan;
import com.okrcascade.application.keyresults.BreakDownPlan.Action;
import com.okrcascade.application.keyresults.BreakDownPlan.Row;
import com.okrcascade.application.keyresults.BreakDownPlan.Start;
import com.okrcascade.application.keyresults.ContinueBreakDowns;
import com.okrcascade.application.keyresults.KeyResultDraft;
import com.okrcascade.application.keyresults.RecordCheckIn;
import com.okrcascade.application.keyresults.UndoneBreakDown;
import com.okrcascade.domain.breakdown.NothingLeftToSplit;
import com.okrcascade.domain.breakdown.Split;
import com.okrcascade.domain.calendar.CadenceUnit;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.measure.Weight;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.Movement;
import com.okrcascade.domain.model.Objective;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.Before;
import org.junit.Test;

/** A goal for the first quarter of 2027: January, February and March count four weeks each. Today is 21 November 2026. */
public class BreakingDownTest {
    private static final String QUARTER = "FY2027 Q1";
    private static final Split EVEN = new Split.Even();

    private final CreditedCompany abc = new CreditedCompany();
    private KeyResult goal;

    @Before
    public void twelveThousandInAQuarter() {
        goal = goal(QUARTER, "0", "12000");
    }

    @Test
    public void whatIsShownIsWhatIsSaved() {
        BreakDownPlan shown = abc.breakDown().preview(ADMIN, goal.id(), to(CadenceUnit.WEEK, EVEN));
        assertThat(abc.all()).containsExactly(goal);

        assertThat(run(CadenceUnit.WEEK, EVEN)).isEqualTo(shown);

        assertThat(targets("Jan 2027", "Feb 2027", "Mar 2027")).containsExactly("4000", "4000", "4000");
        assertThat(targets("2027-W01", "2027-W12")).containsExactly("1000", "1000");
    }

    @Test
    public void runningItAgainChangesNothingHoweverMuchTimeHasPassed() {
        goal = goal("FY2026\u201328", "0", "1000000");
        run(CadenceUnit.WEEK, ramp());
        for (String day : List.of("2026-11-24", "2026-12-08", "2027-01-05", "2027-02-17")) {
            continueOn(day);
            List<KeyResult> before = abc.all();

            BreakDownPlan again = run(CadenceUnit.WEEK, ramp());

            assertThat(actions(again)).as(day).noneMatch(action -> action.matches(".*(NEW|CHANGED|REMOVED)"));
            assertThat(abc.all()).as(day).isEqualTo(before);
        }
    }

    @Test
    public void runningItAgainDownToMonthsLeavesTheMonthsAndTheWeeks() {
        goal = goal("FY2026\u201328", "0", "1000000");
        run(CadenceUnit.WEEK, ramp());

        BreakDownPlan again = run(CadenceUnit.MONTH, ramp());

        assertThat(again.changesNothing()).isTrue();
        assertThat(again.rows()).extracting(row -> row.period().name()).contains("2027-W01");
    }

    @Test
    public void weeksUnderMonthsThatAreThereAddUpToThem() {
        goal = goal("FY2027", "0", "100001");
        run(CadenceUnit.MONTH, EVEN);
        List<String> months = targets("Jan 2027", "May 2027", "Dec 2027");

        assertThat(run(CadenceUnit.WEEK, EVEN).count(Action.CHANGED)).isZero();

        assertThat(targets("Jan 2027", "May 2027", "Dec 2027")).isEqualTo(months);
        assertThat(plannedBelow(abc.in("Jan 2027"))).isEqualTo(distance(abc.in("Jan 2027")));
    }

    @Test
    public void anEditedTargetStaysAndTheOthersShareTheRest() {
        run(CadenceUnit.MONTH, EVEN);
        aim(abc.in("Feb 2027"), "6000");

        run(CadenceUnit.MONTH, EVEN);

        assertThat(targets("Jan 2027", "Feb 2027", "Mar 2027")).containsExactly("3000", "6000", "3000");
    }

    @Test
    public void anEditedMonthSplitsItsOwnTargetBelowIt() {
        run(CadenceUnit.WEEK, EVEN);
        aim(abc.in("Feb 2027"), "6000");

        run(CadenceUnit.WEEK, EVEN);

        assertThat(targets("2027-W01", "2027-W05", "2027-W12")).containsExactly("750", "1500", "750");
    }

    @Test
    public void aMonthWithACheckInStays() {
        run(CadenceUnit.MONTH, EVEN);
        abc.recordCheckIn()
                .record(
                        ADMIN,
                        abc.in("Jan 2027").id(),
                        new RecordCheckIn.Report(null, 7, "on it", null),
                        Optional.empty());
        retarget("24000");

        run(CadenceUnit.MONTH, EVEN);

        assertThat(targets("Jan 2027", "Feb 2027", "Mar 2027")).containsExactly("4000", "10000", "10000");
    }

    @Test
    public void aMonthThatIsPlannedIntoIssuesStays() {
        run(CadenceUnit.MONTH, EVEN);
        abc.deal(1, "700");
        abc.link(1, abc.in("Mar 2027"));
        retarget("24000");

        run(CadenceUnit.MONTH, EVEN);

        assertThat(targets("Jan 2027", "Feb 2027", "Mar 2027")).containsExactly("10000", "10000", "4000");
    }

    @Test
    public void aMonthThatIsOverStays() {
        run(CadenceUnit.MONTH, EVEN);
        on("2027-02-10");
        retarget("24000");

        run(CadenceUnit.MONTH, EVEN);

        assertThat(targets("Jan 2027", "Feb 2027", "Mar 2027")).containsExactly("4000", "10000", "10000");
    }

    @Test
    public void whatAPersonHasPlannedInAMonthIsTakenOff() {
        run(CadenceUnit.MONTH, EVEN);
        Objective fair = abc.objective("The fair", "Feb 2027", goal.objective());
        abc.keyResult(fair, "0", "2000", AMOUNT, goal.id());

        BreakDownPlan plan = run(CadenceUnit.MONTH, EVEN);

        assertThat(plan.notPlanned()).isEqualTo(Quantity.ZERO);
        assertThat(targets("Jan 2027", "Feb 2027", "Mar 2027")).containsExactly("3000", "4000", "3000");
        assertThat(plannedBelow(goal)).isEqualTo(Quantity.of(12_000));
    }

    @Test
    public void aWeekThatAPersonHasPlannedBelowTheQuarterItselfIsTakenOffToo() {
        Objective fair = abc.objective("The fair", "2027-W06", goal.objective());
        abc.keyResult(fair, "0", "3000", AMOUNT, goal.id());

        BreakDownPlan plan = run(CadenceUnit.MONTH, EVEN);

        assertThat(plan.beside()).isEqualTo(Quantity.of(3000));
        assertThat(plan.notPlanned()).isEqualTo(Quantity.ZERO);
        assertThat(targets("Jan 2027", "Feb 2027", "Mar 2027")).containsExactly("3000", "3000", "3000");
    }

    @Test
    public void whenPeopleHavePlannedTheWholeItIsRefusedWithTheDifference() {
        run(CadenceUnit.MONTH, EVEN);
        aim(abc.in("Feb 2027"), "12500");

        assertThatThrownBy(() -> run(CadenceUnit.MONTH, EVEN))
                .isInstanceOfSatisfying(NothingLeftToSplit.class, refusal -> assertThat(refusal.facts())
                        .containsEntry("difference", Quantity.of(-500)));
    }

    @Test
    public void aPartThatBecomesZeroGoesAndUndoingBringsItBack() {
        goal = goal(QUARTER, "0", "3");
        run(CadenceUnit.MONTH, EVEN);
        List<KeyResult> before = abc.all();
        BreakDownPlan plan = run(CadenceUnit.MONTH, weights(1, 0, 2));
        assertThat(actions(plan)).containsExactly("Jan 2027 KEPT", "Feb 2027 REMOVED", "Mar 2027 CHANGED");
        assertThat(names()).doesNotContain("Feb 2027");

        UndoneBreakDown undone = abc.breakDown().undo(ADMIN, goal.id());

        assertThat(undone).isEqualTo(new UndoneBreakDown(0, 2, 0));
        assertThat(withoutVersions(abc.all())).isEqualTo(withoutVersions(before));
    }

    @Test
    public void undoingTakesBackOneRunAfterTheOther() {
        List<KeyResult> nothing = abc.all();
        run(CadenceUnit.MONTH, EVEN);
        List<KeyResult> even = abc.all();
        run(CadenceUnit.MONTH, weights(1, 2, 3));
        List<KeyResult> weighted = abc.all();
        run(CadenceUnit.MONTH, weights(3, 2, 1));

        abc.breakDown().undo(ADMIN, goal.id());
        assertThat(withoutVersions(abc.all())).isEqualTo(withoutVersions(weighted));
        abc.breakDown().undo(ADMIN, goal.id());
        assertThat(withoutVersions(abc.all())).isEqualTo(withoutVersions(even));
        abc.breakDown().undo(ADMIN, goal.id());
        assertThat(withoutVersions(abc.all())).isEqualTo(withoutVersions(nothing));
        assertThat(abc.breakDown().undo(ADMIN, goal.id())).isEqualTo(new UndoneBreakDown(0, 0, 0));
    }

    @Test
    public void undoingLeavesWhatPeopleHaveTouchedAndWhatIsAboveIt() {
        run(CadenceUnit.WEEK, EVEN);
        aim(abc.in("2027-W06"), "1500");

        UndoneBreakDown undone = abc.breakDown().undo(ADMIN, goal.id());

        assertThat(undone).isEqualTo(new UndoneBreakDown(13, 0, 2));
        assertThat(names()).containsExactlyInAnyOrder(QUARTER, "Feb 2027", "2027-W06");
    }

    @Test
    public void nothingIsCreatedInAClosedPeriodAndItsPartStaysAbove() {
        goal = goal("FY2026 Q4", "0", "14000");
        abc.closePeriod().close(ADMIN, abc.company.period("2026-W45").id(), false, List.of());

        BreakDownPlan plan = run(CadenceUnit.WEEK, EVEN);

        assertThat(actions(plan)).contains("2026-W45 CLOSED", "2026-W46 NEW", "Nov 2026 NEW");
        assertThat(names()).doesNotContain("2026-W45");
        KeyResult november = abc.in("Nov 2026");
        assertThat(distance(november).minus(plannedBelow(november))).isEqualTo(Quantity.of(1000));
        assertThat(run(CadenceUnit.WEEK, EVEN).changesNothing()).isTrue();
    }

    @Test
    public void aClosedKeyResultIsNotBrokenDown() {
        goal = goal("2026-W45", "0", "100");
        abc.closePeriod().close(ADMIN, abc.company.period("2026-W45").id(), false, List.of());

        assertThatThrownBy(() -> run(CadenceUnit.WEEK, EVEN)).hasMessageStartingWith("period-closed");
    }

    @Test
    public void aDecreaseIsBrokenDownIntoDecreases() {
        goal = goal(QUARTER, "500", "200");
        run(CadenceUnit.MONTH, EVEN);
        aim(abc.in("Jan 2027"), "-150");

        run(CadenceUnit.MONTH, EVEN);

        assertThat(targets("Jan 2027", "Feb 2027", "Mar 2027")).containsExactly("-150", "-75", "-75");
    }

    @Test
    public void startingAtTheNextMonthSplitsWhatIsLeft() {
        abc.jira.search("project = SALES", deal -> true);
        abc.query(goal, "project = SALES");
        on("2027-01-20");
        abc.deal(1, "2000");
        abc.resolve(1, "2027-01-13");
        abc.drain();

        BreakDownPlan plan = run(CadenceUnit.MONTH, EVEN, Start.NEXT);

        assertThat(plan.whole()).isEqualTo(Quantity.of(10_000));
        assertThat(actions(plan)).containsExactly("Feb 2027 NEW", "Mar 2027 NEW");
        assertThat(targets("Feb 2027", "Mar 2027")).containsExactly("5000", "5000");
    }

    @Test
    public void startingAtTheNextWeekLeavesTheWeeksThatHaveBegunInTheirMonth() {
        run(CadenceUnit.WEEK, EVEN);
        on("2027-01-20");

        run(CadenceUnit.WEEK, EVEN, Start.NEXT);

        // nothing was won in the three weeks that have begun: 12,000 go to the nine that come, 1,333 or 1,334 each
        assertThat(targets("2027-W01", "2027-W03", "2027-W04")).containsExactly("1000", "1000", "1333");
        assertThat(targets("Jan 2027")).containsExactly("4333");
        for (String month : List.of("Jan 2027", "Feb 2027", "Mar 2027"))
            assertThat(plannedBelow(abc.in(month))).isEqualTo(distance(abc.in(month)));
    }

    @Test
    public void weeksThatAreCreatedLaterFollowTheCurve() {
        goal = goal("FY2027", "0", "1000000");
        run(CadenceUnit.WEEK, new Split.LinearRamp(Quantity.of(52)));
        assertThat(names()).doesNotContain("2027-W20");

        continueOn("2027-01-05");

        // of heights 1 to 52, May 2027 holds W18 to W21: 18 + 19 + 20 + 21 = 78
        KeyResult may = abc.in("May 2027");
        Quantity first = distance(may).share(18, 78);
        Quantity last = distance(may).share(21, 78);
        assertThat(distance(abc.in("2027-W18")).minus(first).abs()).isLessThanOrEqualTo(Quantity.of(1));
        assertThat(distance(abc.in("2027-W21")).minus(last).abs()).isLessThanOrEqualTo(Quantity.of(1));
        assertThat(plannedBelow(may)).isEqualTo(distance(may));
        assertThat(actions(run(CadenceUnit.WEEK, new Split.LinearRamp(Quantity.of(52)))))
                .noneMatch(action -> action.matches(".*(NEW|CHANGED|REMOVED)"));
    }

    @Test
    public void aBreakDownWhoseWeeksAreAllFarAwayCreatesThemWhenTheirTimeComes() {
        goal = goal("FY2027 Q3", "0", "13000");
        run(CadenceUnit.WEEK, EVEN);
        assertThat(names()).doesNotContain("2027-W27");

        assertThat(continueOn("2027-04-06")).isEqualTo(14);

        assertThat(plannedBelow(abc.in("Aug 2027"))).isEqualTo(distance(abc.in("Aug 2027")));
    }

    @Test
    public void theHorizonOfABreakDownIsItsOwn() {
        goal = goal("FY2027 Q3", "0", "13000");
        BreakDownPlan.Request even = to(CadenceUnit.WEEK, EVEN);

        BreakDownPlan plan = abc.breakDown()
                .apply(
                        ADMIN,
                        goal.id(),
                        new BreakDownPlan.Request(
                                even.toCadence(), EVEN, Start.WINDOW, Optional.of(3), List.of(), even.titles()));

        assertThat(plan.count(Action.LATER)).isZero();
        assertThatThrownBy(() -> new BreakDownPlan.Request(
                        even.toCadence(), EVEN, Start.WINDOW, Optional.of(13), List.of(), even.titles()))
                .hasMessageStartingWith("not-between");
    }

    private static Split ramp() {
        return Split.LinearRamp.STANDARD;
    }

    private static Split weights(int... weights) {
        return new Split.OwnWeights(
                java.util.Arrays.stream(weights).mapToObj(Weight::new).toList());
    }

    private KeyResult goal(String period, String baseline, String target) {
        return abc.keyResult(abc.objective("Grow", period, null), baseline, target, AMOUNT, null);
    }

    private void on(String day) {
        abc.company.on(day).createPeriods().ahead();
    }

    private int continueOn(String day) {
        on(day);
        return new ContinueBreakDowns(abc.company.writes()).ahead();
    }

    private BreakDownPlan run(CadenceUnit to, Split split) {
        return abc.breakDown().apply(ADMIN, goal.id(), to(to, split));
    }

    private BreakDownPlan run(CadenceUnit to, Split split, Start start) {
        BreakDownPlan.Request request = new BreakDownPlan.Request(
                abc.cadence(to), split, start, to(to, split).titles());
        return abc.breakDown().apply(ADMIN, goal.id(), request);
    }

    private BreakDownPlan.Request to(CadenceUnit cadence, Split split) {
        return new BreakDownPlan.Request(
                abc.cadence(cadence), split, Start.WINDOW, abc.evenlyToWeeks().titles());
    }

    private void aim(KeyResult keyResult, String target) {
        KeyResultDraft draft = KeyResultDraft.of(
                keyResult.objective(),
                keyResult.title(),
                new Movement(DOLLARS, keyResult.movement().baseline(), Quantity.parse(target)),
                Optional.empty(),
                keyResult.crediting(),
                keyResult.contributesTo(),
                keyResult.weight(),
                keyResult.owner(),
                keyResult.startDay());
        abc.changeKeyResult().change(ADMIN, keyResult.id(), Optional.empty(), draft);
    }

    private void retarget(String target) {
        aim(abc.graph().find(goal.id()).orElseThrow(), target);
    }

    private List<String> targets(String... periods) {
        return List.of(periods).stream()
                .map(abc::in)
                .map(BreakingDownTest::distance)
                .map(Quantity::toString)
                .toList();
    }

    private static List<String> actions(BreakDownPlan plan) {
        return plan.rows().stream().map(BreakingDownTest::said).toList();
    }

    private static String said(Row row) {
        return row.period().name() + " " + row.action();
    }

    private List<String> names() {
        return abc.all().stream()
                .map(keyResult -> abc.graph().periodOf(keyResult).name())
                .toList();
    }

    private Quantity plannedBelow(KeyResult keyResult) {
        return abc.graph().contributors(keyResult.id()).stream()
                .map(id -> distance(abc.graph().find(id).orElseThrow()))
                .reduce(Quantity.ZERO, Quantity::plus);
    }

    private static Quantity distance(KeyResult keyResult) {
        return keyResult.movement().distance();
    }

    /** Everything but how often they were changed. */
    private static List<String> withoutVersions(List<KeyResult> keyResults) {
        return keyResults.stream()
                .map(keyResult -> keyResult.toString().replaceFirst("version=\\d+", ""))
                .sorted()
                .collect(Collectors.toList());
    }
}
