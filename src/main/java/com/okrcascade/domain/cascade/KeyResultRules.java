package com.okrcascade.domain.cascade;

import com.okrcascade.domain.measure.UnitKind;
import com.okrcascade.domain.model.Direction;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.Kpi;
import com.okrcascade.domain.model.KpiId;
import com.okrcascade.domain.model.Measure;
import com.okrcascade.domain.model.Objective;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a key result must be together with what is already there. */
public final class KeyResultRules {
    private final Graph graph;

    public KeyResultRules(Graph graph) {
        this.graph = graph;
    }

    /** Refuses a key result that is to be created, or to take the place of the one with its id. */
    public void check(KeyResult keyResult) {
        Objective objective = graph.find(keyResult.objective())
                .orElseThrow(() -> new ReferenceMissing("objective").at("objectiveId"));
        if (objective.archived()) throw new Archived(objective.id().key());
        ObjectiveRules.refuseClosed(graph.periodOf(objective));
        checkSource(keyResult);
        @Nullable KeyResultId into = keyResult.contributesTo();
        if (into != null) checkContribution(keyResult, objective, required(into));
        checkContributors(keyResult);
    }

    private KeyResult required(KeyResultId id) {
        return graph.find(id).orElseThrow(() -> new ReferenceMissing("key result").at("parentKeyResultId"));
    }

    private void checkContribution(KeyResult keyResult, Objective objective, KeyResult parent) {
        refuseCycle(keyResult, parent);
        if (!parent.objective().equals(objective.parent())) throw new NotParentsKeyResult().at("parentKeyResultId");
        refuseOtherMeasure(keyResult, parent);
    }

    private void refuseCycle(KeyResult keyResult, KeyResult parent) {
        boolean below = parent.id().equals(keyResult.id())
                || graph.contributesTo(parent).stream()
                        .anyMatch(above -> above.id().equals(keyResult.id()));
        if (below)
            throw new ContributionWouldCycle(keyResult.id().key(), parent.id().key()).at("parentKeyResultId");
    }

    /** Those that already contribute must still fit. */
    private void checkContributors(KeyResult keyResult) {
        List<KeyResult> contributors = graph.contributing(keyResult.id()).stream()
                .map(graph::find)
                .flatMap(Optional::stream)
                .toList();
        contributors.forEach(contributor -> {
            if (!keyResult.objective().equals(graph.objectiveOf(contributor).parent()))
                throw new ContributionsStand().at("objectiveId");
            refuseOtherMeasure(contributor, keyResult);
        });
    }

    /** Another source would mix what two of them said. */
    public void refuseOtherSource(KeyResult before, KeyResult after) {
        boolean other = !Objects.equals(before.sourceKpi(), after.sourceKpi());
        boolean measured = graph.facts()
                .totals()
                .find(before.id().value())
                .filter(total -> !total.isNothing())
                .isPresent();
        if (other && measured) throw new SourceStands(before.id().key()).at("sourceKpiId");
    }

    private void checkSource(KeyResult keyResult) {
        boolean milestones = keyResult.measure().direction() == Direction.MILESTONES;
        if (milestones && keyResult.hasAutomaticSource()) throw new MilestonesMoveAlone().at("credit");
        if (keyResult.isPercentDone() && keyResult.measure().unit().kind() != UnitKind.PERCENT)
            throw new PercentDoneInPercent().at("unitKind");
        @Nullable KpiId source = keyResult.sourceKpi();
        if (source == null) return;
        Kpi kpi = graph.facts().kpis().find(source.value()).filter(Kpi::counts).orElseThrow(() -> new ReferenceMissing(
                        "KPI")
                .at("sourceKpiId"));
        boolean otherSource =
                keyResult.earnsCredits() || !graph.contributing(keyResult.id()).isEmpty();
        if (otherSource) throw new KpiIsTheSource().at("sourceKpiId");
        if (!kpi.unitOfMeasure().sameAs(keyResult.measure().unit())) throw new KpiUnitDiffers().at("unitOfMeasure");
    }

    private static void refuseOtherMeasure(KeyResult child, KeyResult parent) {
        if (parent.sourceKpi() != null) throw new KpiIsTheSource().at("parentKeyResultId");
        boolean fits =
                switch (parent.rollUp()) {
                    case SUM -> addsUp(child.measure(), parent.measure());
                    case LATEST ->
                        child.measure().unit().sameAs(parent.measure().unit())
                                && child.measure().direction()
                                        == parent.measure().direction();
                    case WEIGHTED_PROGRESS -> true;
                };
        if (!fits) throw new DoesNotAddUp(parent.id().key()).at("parentKeyResultId");
    }

    private static boolean addsUp(Measure child, Measure parent) {
        return child.asMovement()
                .flatMap(part -> parent.asMovement().map(part::addsUpWith))
                .orElse(false);
    }
}
