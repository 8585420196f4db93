package com.okrcascade.application.keyresults;

import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.model.BreakDownRun;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.GivenPart;
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
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Takes back the last run of a break-down, with the weeks that were created for it since. What it made goes, from the
 * leaves up; what it changed or removed is as before. Whatever people have touched meanwhile stays: an edited target, a
 * check-in, linked issues, a key result or an objective of their own, a closed period. Issues then count above again.
 */
final class UndoBreakDown {
    private final Graph graph;
    private final KeyResult top;
    private final Set<KeyResultId> worked;
    private final Predicate<KeyResultId> seen;
    private final int run;
    private final Set<KeyResultId> goneKeyResults = new HashSet<>();
    private final Set<ObjectiveId> goneObjectives = new HashSet<>();
    private final List<Change> changes = new ArrayList<>();
    private int restored;
    private int kept;

    /** @param seen whether the person may see a key result; others stay and are not spoken of */
    UndoBreakDown(Graph graph, KeyResult top, Set<KeyResultId> worked, Predicate<KeyResultId> seen) {
        this.graph = graph;
        this.top = top;
        this.worked = worked;
        this.seen = seen;
        run = top.lastRun().map(BreakDownRun::number).orElse(0);
        ofTheRun().filter(keyResult -> before(keyResult).isPresent()).forEach(this::restore);
        ofTheRun()
                .filter(keyResult -> before(keyResult).isEmpty()
                        && graph.find(keyResult.id()).isPresent())
                .sorted(Comparator.comparingInt(graph::depthInTree).reversed())
                .forEach(this::remove);
        queriesOfGone().forEach(query -> changes.add(new Change.RemoveQuery(query.id())));
        goneKeyResults.forEach(id -> changes.add(new Change.AppendHint(InboxKind.KEY_RESULT, id.value())));
        if (top.lastRun().isPresent()) changes.add(new Change.PutKeyResult(top.withoutLastRun()));
    }

    UndoneBreakDown undone() {
        return new UndoneBreakDown(goneKeyResults.size(), restored, kept);
    }

    List<Change> changes() {
        return changes;
    }

    /** What it made, changed or removed. */
    private Stream<KeyResult> ofTheRun() {
        return graph.facts().keyResults().stream()
                .filter(keyResult -> BelowAlready.isFrom(keyResult, top)
                        && keyResult
                                .given()
                                .filter(given -> given.changedIn() == run)
                                .isPresent()
                        && (keyResult.deleted() || seen.test(keyResult.id())));
    }

    /** Empty for what the run has made. */
    private static Optional<GivenPart.Before> before(KeyResult keyResult) {
        return keyResult.given().flatMap(given -> Optional.ofNullable(given.before()));
    }

    private void restore(KeyResult keyResult) {
        boolean removed = keyResult.deleted()
                && keyResult.given().filter(given -> given.planned().isZero()).isPresent();
        if (!removed && graph.find(keyResult.id()).isEmpty()) return;
        if (graph.periodOf(keyResult).closed() || (!removed && isTouched(keyResult))) kept++;
        else before(keyResult).ifPresent(before -> restore(keyResult, before, removed));
    }

    private void restore(KeyResult keyResult, GivenPart.Before before, boolean removed) {
        restored++;
        changes.add(new Change.PutKeyResult(keyResult.givenAs(before)));
        if (!removed) return;
        changes.add(new Change.AppendHint(InboxKind.KEY_RESULT, keyResult.id().value()));
        Objective objective = graph.objectiveOf(keyResult);
        if (!objective.counts()) changes.add(new Change.PutObjective(objective.in(ObjectiveState.ACTIVE)));
    }

    private boolean isTouched(KeyResult keyResult) {
        return BelowAlready.isEdited(keyResult) || worked.contains(keyResult.id());
    }

    private boolean somethingHangsOn(KeyResult keyResult) {
        Objective objective = graph.objectiveOf(keyResult);
        return !goneObjectives.containsAll(graph.children(objective.id()))
                || !goneKeyResults.containsAll(graph.contributors(keyResult.id()))
                || !graph.keyResults(objective.id()).equals(List.of(keyResult.id()));
    }

    private void remove(KeyResult keyResult) {
        Objective objective = graph.objectiveOf(keyResult);
        if (isTouched(keyResult)
                || objective.archived()
                || graph.periodOf(keyResult).closed()
                || somethingHangsOn(keyResult)) {
            kept++;
            return;
        }
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
