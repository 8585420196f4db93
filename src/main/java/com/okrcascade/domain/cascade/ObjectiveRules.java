package com.okrcascade.domain.cascade;

import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.Objective;
import com.okrcascade.domain.model.ObjectiveId;
import com.okrcascade.domain.model.Period;
import com.okrcascade.domain.model.PeriodId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an objective must be together with what is already there. */
public final class ObjectiveRules {
    private final Graph graph;

    public ObjectiveRules(Graph graph) {
        this.graph = graph;
    }

    /** Refuses an objective that is to be created. */
    public void checkNew(Objective objective) {
        checkReferences(objective);
        refuseClosed(graph.periodOf(objective));
        parentOf(objective).ifPresent(parent -> {
            refuseArchived(parent);
            checkWithin(objective, parent);
        });
    }

    /** Refuses an objective that is to take the place of another. */
    public void checkChanged(Objective before, Objective after) {
        if (before.archived()) throw new Archived(before.id().key());
        checkReferences(after);
        refuseClosed(graph.periodOf(before));
        if (!after.period().equals(before.period())) refuseClosed(graph.periodOf(after));
        parentOf(after).ifPresent(parent -> {
            refuseCycle(after, parent);
            checkWithin(after, parent);
        });
        graph.children(after.id()).forEach(child -> graph.find(child).ifPresent(row -> checkWithin(row, after)));
        boolean moved = !Objects.equals(before.parent(), after.parent());
        if (!moved) return;
        parentOf(after).ifPresent(ObjectiveRules::refuseArchived);
        refuseContributions(graph.keyResults(after.id()));
    }

    /** Whether one period is the other or lies in it, by the period tree. */
    public static boolean lies(Facts facts, PeriodId inner, PeriodId outer) {
        @Nullable PeriodId next = inner;
        while (next != null && !next.equals(outer)) {
            next = facts.periods().get(next.value()).parent();
        }
        return next != null;
    }

    private void checkReferences(Objective objective) {
        if (graph.facts().units().find(objective.unit().value()).isEmpty())
            throw new ReferenceMissing("unit").at("unitId");
        if (graph.facts().periods().find(objective.period().value()).isEmpty())
            throw new ReferenceMissing("period").at("periodId");
        if (objective.parent() != null && parentOf(objective).isEmpty())
            throw new ReferenceMissing("parent").at("parentId");
    }

    private void refuseCycle(Objective objective, Objective parent) {
        boolean below = parent.id().equals(objective.id())
                || graph.ancestors(parent).stream().anyMatch(above -> above.id().equals(objective.id()));
        if (below)
            throw new ObjectiveWouldCycle(objective.id().key(), parent.id().key()).at("parentId");
    }

    private void checkWithin(Objective objective, Objective parent) {
        if (lies(graph.facts(), objective.period(), parent.period())) return;
        throw new PeriodNotWithinParent(
                        graph.periodOf(objective).name(), graph.periodOf(parent).name())
                .at("periodId");
    }

    private void refuseContributions(List<KeyResultId> keyResults) {
        boolean standing = keyResults.stream()
                .map(graph::find)
                .flatMap(Optional::stream)
                .anyMatch(keyResult -> keyResult.contributesTo() != null);
        if (standing) throw new ContributionsStand().at("parentId");
    }

    private Optional<Objective> parentOf(Objective objective) {
        @Nullable ObjectiveId parent = objective.parent();
        return Optional.ofNullable(parent).flatMap(graph::find);
    }

    private static void refuseArchived(Objective parent) {
        if (parent.archived()) throw new Archived(parent.id().key()).at("parentId");
    }

    static void refuseClosed(Period period) {
        if (period.closed()) throw new PeriodClosed(period.name()).at("periodId");
    }
}
