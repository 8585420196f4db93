package com.okrcascade.domain.cascade;

import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.Objective;
import java.util.List;
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
        @Nullable KeyResultId into = keyResult.contributesTo();
        if (into != null) checkContribution(keyResult, objective, required(into));
        checkContributors(keyResult);
    }

    private KeyResult required(KeyResultId id) {
        return graph.find(id).orElseThrow(() -> new ReferenceMissing("key result").at("parentKeyResultId"));
    }

    private void checkContribution(KeyResult keyResult, Objective objective, KeyResult parent) {
        refuseCycle(keyResult, parent);
        if (!parent.objective().equals(objective.parent()))
            throw new NotParentsKeyResult(parent.id().key()).at("parentKeyResultId");
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
        List<KeyResult> contributors = graph.contributors(keyResult.id()).stream()
                .map(graph::find)
                .flatMap(Optional::stream)
                .toList();
        contributors.forEach(contributor -> {
            if (!keyResult.objective().equals(graph.objectiveOf(contributor).parent()))
                throw new ContributionsStand(contributor.id().key()).at("objectiveId");
            refuseOtherMeasure(contributor, keyResult);
        });
    }

    private static void refuseOtherMeasure(KeyResult child, KeyResult parent) {
        boolean fits =
                switch (parent.rollUp()) {
                    case SUM -> child.movement().addsUpWith(parent.movement());
                    case LATEST ->
                        child.movement().unit().sameAs(parent.movement().unit())
                                && child.movement().direction()
                                        == parent.movement().direction();
                    case WEIGHTED_PROGRESS -> true;
                };
        if (!fits) throw new DoesNotAddUp(parent.id().key()).at("parentKeyResultId");
    }
}
