package com.okrcascade.domain.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.okrcascade.domain.Refusal;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.Objective;
import com.okrcascade.domain.model.ObjectiveId;
import com.okrcascade.domain.model.ObjectiveState;
import com.okrcascade.domain.model.PeriodId;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.Test;

/** A goal of the year, a team's quarter below it, and a part of that; the team's key result contributes to the goal's. */
public class ObjectiveRulesTest {
    private static final long GOAL = 1;
    private static final long TEAM = 2;
    private static final long PART = 3;

    @Test
    public void whatFitsIsTaken() {
        create(AnObjective.of(9));
        create(AnObjective.of(9).under(TEAM).during(FewPeriods.QUARTER));
        change(TEAM, AnObjective.of(TEAM).under(GOAL).during(FewPeriods.QUARTER));
        change(PART, AnObjective.of(PART).under(GOAL).during(FewPeriods.QUARTER));
    }

    @Test
    public void whatItNamesMustBeThere() {
        refused(() -> create(AnObjective.of(9).by(99)), ReferenceMissing.class, "unitId");
        refused(() -> create(AnObjective.of(9).during(99)), ReferenceMissing.class, "periodId");
        refused(() -> create(AnObjective.of(9).under(99)), ReferenceMissing.class, "parentId");
        refused(() -> change(GOAL, AnObjective.of(GOAL).by(99)), ReferenceMissing.class, "unitId");
    }

    @Test
    public void nothingIsPutIntoAClosedPeriodOrTakenOutOfIt() {
        AnObjective past = AnObjective.of(9).during(FewPeriods.CLOSED_QUARTER);

        refused(() -> create(past), PeriodClosed.class, "periodId");
        refused(
                () -> change(PART, AnObjective.of(PART).under(TEAM).during(FewPeriods.CLOSED_QUARTER)),
                PeriodClosed.class,
                "periodId");
        refused(
                () -> change(9, AnObjective.of(9).during(FewPeriods.QUARTER), past.put()),
                PeriodClosed.class,
                "periodId");
    }

    @Test
    public void itsPeriodLiesInThatOfItsParent() {
        refused(
                () -> create(AnObjective.of(9).under(TEAM).during(FewPeriods.NEXT_QUARTER)),
                PeriodNotWithinParent.class,
                "periodId");
        refused(() -> create(AnObjective.of(9).under(TEAM)), PeriodNotWithinParent.class, "periodId");
        refused(
                () -> change(PART, AnObjective.of(PART).under(TEAM).during(FewPeriods.NEXT_QUARTER)),
                PeriodNotWithinParent.class,
                "periodId");
    }

    @Test
    public void whatIsBelowItMustStillLieInIt() {
        refused(
                () -> change(TEAM, AnObjective.of(TEAM).under(GOAL).during(FewPeriods.NEXT_QUARTER)),
                PeriodNotWithinParent.class,
                "periodId");
    }

    @Test
    public void aPeriodLiesInItselfAndInWhatHoldsIt() {
        assertThat(lies(FewPeriods.QUARTER, FewPeriods.QUARTER)).isTrue();
        assertThat(lies(FewPeriods.QUARTER, FewPeriods.YEAR)).isTrue();
        assertThat(lies(FewPeriods.YEAR, FewPeriods.QUARTER)).isFalse();
        assertThat(lies(FewPeriods.QUARTER, FewPeriods.NEXT_QUARTER)).isFalse();
    }

    private static boolean lies(long inner, long outer) {
        return ObjectiveRules.lies(FewPeriods.facts(), new PeriodId(inner), new PeriodId(outer));
    }

    @Test
    public void itServesNothingBelowItself() {
        refused(() -> change(GOAL, AnObjective.of(GOAL).under(GOAL)), ObjectiveWouldCycle.class, "parentId");
        refused(() -> change(GOAL, AnObjective.of(GOAL).under(TEAM)), ObjectiveWouldCycle.class, "parentId");
        refused(() -> change(GOAL, AnObjective.of(GOAL).under(PART)), ObjectiveWouldCycle.class, "parentId");
    }

    @Test
    public void whatIsArchivedIsNotChanged() {
        AnObjective archived = AnObjective.of(9).in(ObjectiveState.ARCHIVED);

        assertThatThrownBy(() -> change(9, archived, archived.put())).isInstanceOf(Archived.class);
    }

    @Test
    public void nothingNewIsPutBelowWhatIsArchived() {
        Change.OfGraph archived = AnObjective.of(9).in(ObjectiveState.ARCHIVED).put();

        refused(() -> create(AnObjective.of(10).under(9), archived), Archived.class, "parentId");
        refused(
                () -> change(PART, AnObjective.of(PART).under(9).during(FewPeriods.QUARTER), archived),
                Archived.class,
                "parentId");
    }

    @Test
    public void whatWasBelowItBeforeItWasArchivedIsStillChanged() {
        change(
                TEAM,
                AnObjective.of(TEAM).under(GOAL).during(FewPeriods.QUARTER).by(2),
                AnObjective.of(GOAL).in(ObjectiveState.ARCHIVED).put());
    }

    @Test
    public void contributionsToTheOldParentAreRePointedOrEndedFirst() {
        assertThatThrownBy(() -> change(TEAM, AnObjective.of(TEAM).during(FewPeriods.QUARTER)))
                .isInstanceOf(ContributionsStand.class)
                .hasMessageNotContaining("KR-");
    }

    private static void create(AnObjective objective, Change.OfGraph... others) {
        new ObjectiveRules(company(others)).checkNew(objective.row());
    }

    private static void change(long id, AnObjective after, Change.OfGraph... others) {
        Graph graph = company(others);
        Objective before = graph.find(new ObjectiveId(id)).orElseThrow();
        new ObjectiveRules(graph).checkChanged(before, after.row());
    }

    private static void refused(ThrowingCallable what, Class<? extends Refusal> why, String field) {
        assertThatThrownBy(what)
                .isInstanceOf(why)
                .asInstanceOf(type(Refusal.class))
                .extracting(refusal -> refusal.field().orElseThrow())
                .isEqualTo(field);
    }

    private static Graph company(Change.OfGraph... others) {
        Graph graph = FewPeriods.with(
                AnObjective.of(GOAL).put(),
                AnObjective.of(TEAM).under(GOAL).during(FewPeriods.QUARTER).put(),
                AnObjective.of(PART).under(TEAM).during(FewPeriods.QUARTER).put(),
                AKeyResult.of(1, GOAL).put(),
                AKeyResult.of(2, TEAM).into(1).put(),
                AKeyResult.of(3, TEAM).put());
        return FewPeriods.after(graph, others);
    }
}
