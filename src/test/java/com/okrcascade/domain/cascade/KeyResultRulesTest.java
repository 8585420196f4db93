package com.okrcascade.domain.cascade;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.okrcascade.domain.Refusal;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.measure.UnitKind;
import com.okrcascade.domain.measure.UnitOfMeasure;
import com.okrcascade.domain.measure.Weight;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.CreditRule;
import com.okrcascade.domain.model.DoneOrNot;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.KeyResultRollUp;
import com.okrcascade.domain.model.Maintain;
import com.okrcascade.domain.model.Milestone;
import com.okrcascade.domain.model.Milestones;
import com.okrcascade.domain.model.Movement;
import com.okrcascade.domain.model.ObjectiveState;
import com.okrcascade.domain.model.Total;
import java.util.List;
import org.junit.Test;

/** The goal of the year and the team's quarter below it, each with a key result; the team's contributes to the goal's. */
public class KeyResultRulesTest {
    private static final UnitOfMeasure PERCENT = new UnitOfMeasure("%", UnitKind.PERCENT, 1);
    private static final UnitOfMeasure EUROS = new UnitOfMeasure("EUR", UnitKind.MONEY, 2);
    private static final Milestones LAUNCH =
            new Milestones(List.of(new Milestone(1, "Launch", Weight.ONE, null, null)));
    private static final long GOAL = 1;
    private static final long TEAM = 2;

    @Test
    public void whatFitsIsTaken() {
        check(AKeyResult.of(3, TEAM).into(1));
        check(AKeyResult.of(2, TEAM).into(1).earning(new CreditRule.Count()));
        check(AKeyResult.of(1, GOAL));
        check(AKeyResult.of(3, TEAM).measuredBy(LAUNCH));
        check(AKeyResult.of(3, TEAM).measuredBy(in(PERCENT)).earning(new CreditRule.PercentDone(null)));
    }

    @Test
    public void itsObjectiveMustBeThereAndInUse() {
        refused(AKeyResult.of(3, 99), ReferenceMissing.class, "objectiveId");
        refused(
                AKeyResult.of(3, 5),
                Archived.class,
                AnObjective.of(5).in(ObjectiveState.ARCHIVED).put());
        refused(
                AKeyResult.of(3, 5),
                PeriodClosed.class,
                "periodId",
                AnObjective.of(5).during(FewPeriods.CLOSED_QUARTER).put());
    }

    @Test
    public void itContributesToAKeyResultOfTheParentObjective() {
        refused(AKeyResult.of(3, TEAM).into(99), ReferenceMissing.class, "parentKeyResultId");
        refused(AKeyResult.of(3, TEAM).into(2), NotParentsKeyResult.class, "parentKeyResultId");
        refused(AKeyResult.of(3, GOAL).into(1), NotParentsKeyResult.class, "parentKeyResultId");
    }

    @Test
    public void itContributesToNothingBelowItself() {
        refused(AKeyResult.of(1, GOAL).into(1), ContributionWouldCycle.class, "parentKeyResultId");
        refused(AKeyResult.of(1, GOAL).into(2), ContributionWouldCycle.class, "parentKeyResultId");
    }

    @Test
    public void whatIsSummedHasTheSameUnitAndDirection() {
        refused(AKeyResult.of(3, TEAM).into(1).measuredBy(in(EUROS)), DoesNotAddUp.class, "parentKeyResultId");
        refused(
                AKeyResult.of(3, TEAM).into(1).measuredBy(AKeyResult.dollars(100, 0)),
                DoesNotAddUp.class,
                "parentKeyResultId");
        refused(AKeyResult.of(3, TEAM).into(1).measuredBy(new DoneOrNot()), DoesNotAddUp.class, "parentKeyResultId");
    }

    @Test
    public void aLevelTakesTheLatestOfTheSameKind() {
        Change.OfGraph level =
                AKeyResult.of(4, GOAL).rollingUp(KeyResultRollUp.LATEST).put();

        check(AKeyResult.of(3, TEAM).into(4), level);
        refused(AKeyResult.of(3, TEAM).into(4).measuredBy(in(EUROS)), DoesNotAddUp.class, "parentKeyResultId", level);
        refused(
                AKeyResult.of(3, TEAM).into(4).measuredBy(AKeyResult.dollars(100, 0)),
                DoesNotAddUp.class,
                "parentKeyResultId",
                level);
        Quantity some = Quantity.of(1);
        refused(
                AKeyResult.of(3, TEAM).into(4).measuredBy(new Maintain(AKeyResult.DOLLARS, some, null, null, false)),
                DoesNotAddUp.class,
                "parentKeyResultId",
                level);
    }

    @Test
    public void anyKindContributesToAMean() {
        Change.OfGraph mean = AKeyResult.of(4, GOAL)
                .rollingUp(KeyResultRollUp.WEIGHTED_PROGRESS)
                .put();

        check(AKeyResult.of(3, TEAM).into(4).measuredBy(in(EUROS)), mean);
        check(AKeyResult.of(3, TEAM).into(4).measuredBy(LAUNCH), mean);
    }

    @Test
    public void whatContributesToItMustStillFit() {
        refused(AKeyResult.of(1, TEAM), ContributionsStand.class, "objectiveId");
        refused(AKeyResult.of(1, GOAL).measuredBy(in(EUROS)), DoesNotAddUp.class, "parentKeyResultId");
    }

    @Test
    public void milestonesMoveByNothingElse() {
        refused(
                AKeyResult.of(3, TEAM).measuredBy(LAUNCH).earning(new CreditRule.Count()),
                MilestonesMoveAlone.class,
                "credit");
        refused(
                AKeyResult.of(3, TEAM).measuredBy(LAUNCH).reading(1),
                MilestonesMoveAlone.class,
                "credit",
                AKpi.of(1).put());
    }

    @Test
    public void percentDoneIsMeasuredInPercent() {
        refused(
                AKeyResult.of(3, TEAM).earning(new CreditRule.PercentDone(null)),
                PercentDoneInPercent.class,
                "unitKind");
    }

    @Test
    public void aKpiThatIsReadIsThereAndHasTheSameUnit() {
        check(AKeyResult.of(3, TEAM).reading(1), AKpi.of(1).put());
        refused(AKeyResult.of(3, TEAM).reading(1), ReferenceMissing.class, "sourceKpiId");
        refused(
                AKeyResult.of(3, TEAM).reading(1),
                ReferenceMissing.class,
                "sourceKpiId",
                AKpi.of(1).in(ObjectiveState.DELETED).put());
        refused(
                AKeyResult.of(3, TEAM).reading(1),
                KpiUnitDiffers.class,
                "unitOfMeasure",
                AKpi.of(1).measuredIn(EUROS).put());
    }

    @Test
    public void whatReadsAKpiTakesNothingElse() {
        Change.OfGraph kpi = AKpi.of(1).put();

        refused(
                AKeyResult.of(3, TEAM).reading(1).earning(new CreditRule.Count()),
                KpiIsTheSource.class,
                "sourceKpiId",
                kpi);
        refused(AKeyResult.of(1, GOAL).reading(1), KpiIsTheSource.class, "sourceKpiId", kpi);
        refused(
                AKeyResult.of(3, TEAM).into(4),
                KpiIsTheSource.class,
                "parentKeyResultId",
                kpi,
                AKeyResult.of(4, GOAL).reading(1).put());
    }

    /** Another source would mix what two of them said. */
    @Test
    public void aKeyResultThatHasMovedKeepsItsSource() {
        Change.OfGraph moved = new Change.PutTotal(
                new KeyResultId(2), new Total(Quantity.of(1), Quantity.ZERO, Quantity.ZERO, FewPeriods.TODAY));
        Change.OfGraph movedBack = new Change.PutTotal(new KeyResultId(2), Total.none(FewPeriods.TODAY));
        AKeyResult reading = AKeyResult.of(2, TEAM).reading(1);

        changeSource(reading);
        changeSource(reading, movedBack);
        changeSource(AKeyResult.of(2, TEAM), moved);
        assertThatThrownBy(() -> changeSource(reading, moved))
                .asInstanceOf(type(Refusal.class))
                .isInstanceOf(SourceStands.class)
                .extracting(refusal -> refusal.field().orElseThrow())
                .isEqualTo("sourceKpiId");
    }

    private static void changeSource(AKeyResult to, Change.OfGraph... others) {
        Graph graph = company(others);
        new KeyResultRules(graph)
                .refuseOtherSource(graph.find(new KeyResultId(2)).orElseThrow(), to.row());
    }

    private static Movement in(UnitOfMeasure unit) {
        return new Movement(unit, Quantity.ZERO, Quantity.of(100));
    }

    private static void check(AKeyResult keyResult, Change.OfGraph... others) {
        new KeyResultRules(company(others)).check(keyResult.row());
    }

    private static void refused(AKeyResult keyResult, Class<? extends Refusal> why, Change.OfGraph... others) {
        assertThatThrownBy(() -> check(keyResult, others)).isInstanceOf(why);
    }

    private static void refused(
            AKeyResult keyResult, Class<? extends Refusal> why, String field, Change.OfGraph... others) {
        assertThatThrownBy(() -> check(keyResult, others))
                .isInstanceOf(why)
                .asInstanceOf(type(Refusal.class))
                .extracting(refusal -> refusal.field().orElseThrow())
                .isEqualTo(field);
    }

    private static Graph company(Change.OfGraph... others) {
        Graph graph = FewPeriods.with(
                AnObjective.of(GOAL).put(),
                AnObjective.of(TEAM).under(GOAL).during(FewPeriods.QUARTER).put(),
                AKeyResult.of(1, GOAL).put(),
                AKeyResult.of(2, TEAM).into(1).put());
        return FewPeriods.after(graph, others);
    }
}
