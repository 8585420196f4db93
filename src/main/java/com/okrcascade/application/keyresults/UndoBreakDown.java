package com.okrcascade.application.keyresults;

import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.InboxKind;
import com.okrcascade.domain.model.IssueQuery;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.Objective;
import com.okrcascade.domain.model.ObjectiveId;
import com.okrcascade.domain.model.ObjectiveState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes back what break-downs of a key result made, from the leaves up, as far as nobody has edited a target, added a
 * key result or an objective of their own, or closed the period. Issues then count above again.
 */
final class UndoBreakDown {
    private final Graph graph;
    private final Set<KeyResultId> goneKeyResults = new HashSet<>();
    private final Set<ObjectiveId> goneObjectives = new HashSet<>();
    private final List<Change> changes = new ArrayList<>();

    UndoBreakDown(Graph graph, KeyResult top) {
        this.graph = graph;
        PlanBreakDown.existing(graph, top).values().stream()
                .sorted(Comparator.comparingInt(graph::depthInTree).reversed())
                .filter(this::isUntouched)
                .forEach(this::remove);
        queriesOfGone().forEach(query -> changes.add(new Change.RemoveQuery(query.id())));
        goneKeyResults.forEach(id -> changes.add(new Change.AppendHint(InboxKind.KEY_RESULT, id.value())));
    }

    int count() {
        return goneKeyResults.size();
    }

    List<Change> changes() {
        return changes;
    }

    private boolean isUntouched(KeyResult keyResult) {
        Objective objective = graph.objectiveOf(keyResult);
        boolean othersBelow = !goneObjectives.containsAll(graph.children(objective.id()))
                || !goneKeyResults.containsAll(graph.contributors(keyResult.id()));
        boolean othersBeside = !graph.keyResults(objective.id()).equals(List.of(keyResult.id()));
        return !PlanBreakDown.isEdited(keyResult)
                && !graph.periodOf(keyResult).closed()
                && !othersBelow
                && !othersBeside;
    }

    private void remove(KeyResult keyResult) {
        Objective objective = graph.objectiveOf(keyResult);
        goneKeyResults.add(keyResult.id());
        goneObjectives.add(objective.id());
        changes.add(new Change.PutKeyResult(keyResult.asDeleted()));
        changes.add(new Change.PutObjective(objective.in(ObjectiveState.DELETED)));
    }

    private List<IssueQuery> queriesOfGone() {
        return graph.facts().queries().stream()
                .filter(query -> query.target()
                        .keyResult()
                        .filter(goneKeyResults::contains)
                        .isPresent())
                .toList();
    }
}
