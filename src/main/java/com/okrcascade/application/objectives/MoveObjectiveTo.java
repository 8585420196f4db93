package com.okrcascade.application.objectives;

import com.okrcascade.application.Stale;
import com.okrcascade.application.writing.Decision;
import com.okrcascade.application.writing.Writes;
import com.okrcascade.domain.access.Access;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.access.NotThere;
import com.okrcascade.domain.cascade.ChildrenStand;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.InboxKind;
import com.okrcascade.domain.model.Objective;
import com.okrcascade.domain.model.ObjectiveId;
import com.okrcascade.domain.model.ObjectiveState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Archives, unarchives, deletes and restores an objective. */
public final class MoveObjectiveTo {
    private final Writes writes;

    public MoveObjectiveTo(Writes writes) {
        this.writes = writes;
    }

    /** Archives it or takes it out of the archive. */
    public void to(Actor actor, ObjectiveId id, ObjectiveState state) {
        move(actor, id, Optional.empty(), state);
    }

    /** It stops counting at once; the ledger stays. Children have to be moved or deleted before. */
    public void deleted(Actor actor, ObjectiveId id, Optional<Integer> seen) {
        move(actor, id, seen, ObjectiveState.DELETED);
    }

    /** Brings a deleted objective back; its issues are credited again. */
    public void restored(Actor actor, ObjectiveId id) {
        writes.write(actor, graph -> {
            new Access(graph, actor).requireAdminister();
            Objective deleted = graph.facts()
                    .objectives()
                    .find(id.value())
                    .filter(objective -> !objective.counts())
                    .orElseThrow(() -> new NotThere(id.key()));
            return Decision.Outcome.of(true, changes(graph, deleted, ObjectiveState.ACTIVE));
        });
    }

    private void move(Actor actor, ObjectiveId id, Optional<Integer> seen, ObjectiveState state) {
        writes.write(actor, graph -> {
            Access access = new Access(graph, actor);
            Objective before = access.see(id);
            access.requireEdit(before);
            Stale.refuse(seen, before.version());
            if (before.state() == state) return Decision.Outcome.of(true);
            if (state == ObjectiveState.DELETED) refuseChildren(graph, before);
            return Decision.Outcome.of(true, changes(graph, before, state));
        });
    }

    private static List<Change> changes(Graph graph, Objective before, ObjectiveState state) {
        List<Change> changes = new ArrayList<>(List.of(new Change.PutObjective(before.in(state))));
        boolean counted = before.counts();
        boolean counts = state != ObjectiveState.DELETED;
        if (counted == counts) return changes;
        graph.facts().keyResults().stream()
                .filter(keyResult -> keyResult.objective().equals(before.id()) && !keyResult.deleted())
                .forEach(keyResult -> changes.add(new Change.AppendHint(
                        InboxKind.KEY_RESULT, keyResult.id().value())));
        return changes;
    }

    private static void refuseChildren(Graph graph, Objective objective) {
        if (!graph.children(objective.id()).isEmpty()) throw new ChildrenStand();
    }
}
