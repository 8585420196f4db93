package com.okrcascade.application.crediting;

import static com.okrcascade.application.crediting.CreditedCompany.ADMIN;
import static com.okrcascade.application.crediting.CreditedCompany.AMOUNT;
import static com.okrcascade.application.crediting.CreditedCompany.DOLLARS;
import static org.assertj.core.api.Assertions.assertThat;

import com.okrcascade.application.keyresults.BreakDownPlan;
import com.okrcascade.application.keyresults.ContinueBreakDowns;
import com.okrcascade.application.keyresults.KeyResultDraft;
import com.okrcascade.application.objectives.ChangeObjective;
import com.okrcascade.application.objectives.ObjectiveDraft;
import com.okrcascade.domain.breakdown.Split;
import com.okrcascade.domain.calendar.CadenceUnit;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.Audience;
import com.okrcascade.domain.model.IssueQuery;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.Movement;
import com.okrcascade.domain.model.Objective;
import com.okrcascade.domain.model.Target;
import com.okrcascade.domain.model.UserKey;
import com.okrcascade.domain.model.Visibility;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;

/** A goal is broken down in November 2026, and its weeks made up to March 2027; the second quarter has W13 to W25. */
public class ContinueBreakDownsTest {
    private static final String DEALS = "project = SALES";
    private static final String IN_THE_NEXT_QUARTER = "2027-01-05";

    private final CreditedCompany abc = new CreditedCompany();
    private KeyResult goal;

    @Before
    public void aMillionInThreeYears() {
        abc.jira.search(DEALS, deal -> deal.project().equals("SALES"));
        Objective objective = abc.objective("ABC becomes a profitable company", "FY2026\u201328", null);
        goal = abc.keyResult(objective, "0", "1000000", AMOUNT, null);
        abc.query(goal, DEALS);
        abc.breakDown().apply(ADMIN, goal.id(), abc.evenlyToWeeks());
        abc.drain();
    }

    @Test
    public void theWeeksOfTheNextQuarterAppearWhenItComes() {
        assertThat(periods()).contains("2027-W12").doesNotContain("2027-W13");

        assertThat(continueOn(IN_THE_NEXT_QUARTER)).isEqualTo(13);

        assertThat(periods()).contains("2027-W13", "2027-W25").doesNotContain("2027-W26");
        for (String month : List.of("Apr 2027", "May 2027", "Jun 2027"))
            assertThat(plannedBelow(month)).isEqualTo(target(abc.in(month)));
    }

    /** The 30th of December counts for the fourth quarter still. */
    @Test
    public void beforeItComesNothingAppears() {
        assertThat(continueOn("2026-12-30")).isZero();
    }

    @Test
    public void theWeeksOfALongAbsenceAppearAtOnce() {
        assertThat(continueOn("2028-01-05")).isEqualTo(66);

        assertThat(periods()).contains("2028-W25");
        assertThat(plannedBelow("Jun 2028")).isEqualTo(target(abc.in("Jun 2028")));
    }

    @Test
    public void manyWeeksAreWrittenInStepsThatOtherNodesCanFollow() {
        abc.breakDown().undo(ADMIN, goal.id());
        for (String more : List.of("project = A", "project = B")) {
            abc.jira.search(more, deal -> false);
            abc.query(goal, more);
        }
        abc.breakDown().apply(ADMIN, goal.id(), abc.evenlyToWeeks());
        long before = abc.graph().revision().number();

        assertThat(continueOn("2028-07-05")).isEqualTo(92);

        assertThat(abc.graph().revision().number()).isEqualTo(before + 2);
    }

    @Test
    public void aTargetThatWasEditedMeanwhileIsWhatTheWeeksSplit() {
        aim(abc.in("Apr 2027"), "50000");

        continueOn(IN_THE_NEXT_QUARTER);

        assertThat(plannedBelow("Apr 2027")).isEqualTo(Quantity.of(50_000));
        assertThat(target(abc.in("2027-W14"))).isEqualTo(Quantity.of(10_000));
    }

    @Test
    public void aWeekThatAPersonHasPlannedBeforeKeepsItsTarget() {
        KeyResult april = abc.in("Apr 2027");
        aim(april, "50000");
        Objective ownWeek = abc.objective("The fair", "2027-W15", april.objective());
        abc.keyResult(ownWeek, "0", "30000", AMOUNT, april.id());

        assertThat(continueOn(IN_THE_NEXT_QUARTER)).isEqualTo(12);

        assertThat(plannedBelow("Apr 2027")).isEqualTo(Quantity.of(50_000));
        assertThat(target(abc.in("2027-W14"))).isEqualTo(Quantity.of(5_000));
    }

    @Test
    public void aMonthThatIsPlannedAlreadyHoldsUpNoOther() {
        KeyResult april = abc.in("Apr 2027");
        Objective ownWeek = abc.objective("The fair", "2027-W15", april.objective());
        abc.keyResult(ownWeek, "0", "900000", AMOUNT, april.id());

        assertThat(continueOn(IN_THE_NEXT_QUARTER)).isEqualTo(8);
    }

    @Test
    public void aDealThatCountedForTheMonthMovesToItsNewWeekAndTheGoalStays() {
        abc.deal(1, "4200.37");
        abc.resolve(1, "2027-04-14");
        abc.drain();
        assertThat(abc.current(abc.in("Apr 2027"))).contains(Quantity.parse("4200.37"));

        continueOn(IN_THE_NEXT_QUARTER);
        abc.drain();

        assertThat(abc.current(abc.in("2027-W15"))).contains(Quantity.parse("4200.37"));
        assertThat(abc.current(abc.in("Apr 2027"))).contains(Quantity.parse("4200.37"));
        assertThat(abc.current(goal)).contains(Quantity.parse("4200.37"));
    }

    @Test
    public void manyDealsMoveAtOnceAndNoQueryPauses() {
        for (int deal = 1; deal <= 30; deal++) {
            abc.deal(deal, "100.01");
            abc.resolve(deal, "2027-04-14");
        }
        abc.drain();

        continueOn("2027-04-30");
        abc.drain();

        assertThat(abc.current(abc.in("2027-W15"))).contains(Quantity.parse("3000.30"));
        assertThat(abc.current(goal)).contains(Quantity.parse("3000.30"));
        assertThat(abc.graph().facts().queries().stream())
                .extracting(IssueQuery::error)
                .containsOnly("");
    }

    @Test
    public void theWeeksKeepTheRuleAndTheQueryOfTheirMonth() {
        continueOn(IN_THE_NEXT_QUARTER);

        KeyResult week = abc.in("2027-W14");
        assertThat(week.crediting()).isEqualTo(AMOUNT);
        assertThat(queriesOf(week)).extracting(IssueQuery::jql).containsExactly(DEALS);
        assertThat(week.contributesTo()).isEqualTo(abc.in("Apr 2027").id());
    }

    @Test
    public void theWeeksAreCalledAsTheirMonthIs() {
        continueOn(IN_THE_NEXT_QUARTER);

        KeyResult week = abc.in("2027-W14");
        assertThat(week.title()).isEqualTo(target(week) + " in 2027-W14");
        assertThat(abc.graph().objectiveOf(week).title()).isEqualTo("2027-W14: ABC becomes a profitable company");
    }

    @Test
    public void theWeeksOfARestrictedMonthAreRestrictedToo() {
        Audience board = new Audience(Visibility.PEOPLE, Set.of(new UserKey("admin")), true);
        show(abc.graph().objectiveOf(abc.in("Apr 2027")), board);

        continueOn(IN_THE_NEXT_QUARTER);

        assertThat(abc.graph().objectiveOf(abc.in("2027-W14")).audience()).isEqualTo(board);
    }

    @Test
    public void doingItTwiceCreatesNothingTwice() {
        continueOn(IN_THE_NEXT_QUARTER);
        long revision = abc.graph().revision().number();

        assertThat(continueOn(IN_THE_NEXT_QUARTER)).isZero();
        assertThat(abc.graph().revision().number()).isEqualTo(revision);
    }

    @Test
    public void aWeekThatAPersonDeletedDoesNotComeBack() {
        continueOn(IN_THE_NEXT_QUARTER);
        abc.deleteKeyResult().delete(ADMIN, abc.in("2027-W25").id(), Optional.empty());

        assertThat(continueOn(IN_THE_NEXT_QUARTER)).isZero();
    }

    @Test
    public void undoingTheBreakDownRemovesThemToo() {
        continueOn(IN_THE_NEXT_QUARTER);

        abc.breakDown().undo(ADMIN, goal.id());

        assertThat(abc.all()).extracting(KeyResult::id).containsExactly(goal.id());
        assertThat(continueOn("2027-04-06")).isZero();
    }

    @Test
    public void aBreakDownToMonthsGetsNoWeeks() {
        abc.breakDown().undo(ADMIN, goal.id());
        abc.breakDown()
                .apply(
                        ADMIN,
                        goal.id(),
                        new BreakDownPlan.Request(
                                abc.cadence(CadenceUnit.MONTH),
                                new Split.Even(),
                                BreakDownPlan.Start.WINDOW,
                                abc.evenlyToWeeks().titles()));

        assertThat(continueOn(IN_THE_NEXT_QUARTER)).isZero();
    }

    /** All its weeks are still to come, so nothing below it told the two break-downs apart. */
    @Test
    public void aMonthThatSomebodyBreaksDownOnceMoreGetsItsWeeksOnce() {
        KeyResult april = abc.in("Apr 2027");
        abc.breakDown().apply(ADMIN, april.id(), abc.evenlyToWeeks());

        assertThat(continueOn(IN_THE_NEXT_QUARTER)).isEqualTo(13);

        assertThat(plannedBelow("Apr 2027")).isEqualTo(target(april));
    }

    @Test
    public void weeksThatABreakDownLeftAboveStayThere() {
        abc.breakDown().undo(ADMIN, goal.id());
        BreakDownPlan.Request even = abc.evenlyToWeeks();
        abc.breakDown()
                .apply(
                        ADMIN,
                        goal.id(),
                        new BreakDownPlan.Request(
                                even.toCadence().orElseThrow(), even.split(), BreakDownPlan.Start.NEXT, even.titles()));
        aim(abc.in("Nov 2026"), "90000");

        assertThat(continueOn(IN_THE_NEXT_QUARTER)).isEqualTo(13);
        assertThat(periods()).doesNotContain("2026-W46");
    }

    private int continueOn(String day) {
        abc.company.on(day).createPeriods().ahead();
        return new ContinueBreakDowns(abc.company.writes()).ahead();
    }

    private void aim(KeyResult keyResult, String target) {
        KeyResultDraft draft = KeyResultDraft.of(
                keyResult.objective(),
                keyResult.title(),
                new Movement(DOLLARS, Quantity.ZERO, Quantity.parse(target)),
                Optional.empty(),
                keyResult.crediting(),
                keyResult.contributesTo(),
                keyResult.weight(),
                keyResult.owner(),
                keyResult.startDay());
        abc.changeKeyResult().change(ADMIN, keyResult.id(), Optional.empty(), draft);
    }

    private void show(Objective objective, Audience audience) {
        ObjectiveDraft draft = new ObjectiveDraft(
                objective.title(),
                objective.description(),
                objective.unit(),
                objective.period(),
                objective.parent(),
                objective.owner(),
                objective.kind(),
                objective.rollUp(),
                objective.weight(),
                objective.healthBy(),
                audience);
        new ChangeObjective(abc.company.writes(), abc.jira).change(ADMIN, objective.id(), Optional.empty(), draft);
    }

    private Quantity plannedBelow(String month) {
        return abc.graph().contributors(abc.in(month).id()).stream()
                .map(id -> abc.graph().find(id).orElseThrow())
                .map(ContinueBreakDownsTest::target)
                .reduce(Quantity.ZERO, Quantity::plus);
    }

    private List<String> periods() {
        return abc.all().stream()
                .map(keyResult -> abc.graph().periodOf(keyResult).name())
                .toList();
    }

    private List<IssueQuery> queriesOf(KeyResult keyResult) {
        return abc.graph().facts().queries().stream()
                .filter(query -> query.target().equals(Target.of(keyResult.id())))
                .toList();
    }

    private static Quantity target(KeyResult keyResult) {
        return keyResult.movement().target();
    }
}
