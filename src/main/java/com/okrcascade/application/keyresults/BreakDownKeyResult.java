package com.okrcascade.application.keyresults;

import com.okrcascade.application.keyresults.BreakDownPlan.Action;
import com.okrcascade.application.writing.Decision;
import com.okrcascade.application.writing.Graphs;
import com.okrcascade.application.writing.Writes;
import com.okrcascade.domain.access.Access;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.cascade.Archived;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;

/** Breaks a key result down over the periods below it: first shown, then written as a whole, and undone as a whole. */
public final class BreakDownKeyResult {
    private final Graphs graphs;
    private final Writes writes;

    public BreakDownKeyResult(Graphs graphs, Writes writes) {
        this.graphs = graphs;
        this.writes = writes;
    }

    /** What would happen; writes nothing. */
    public BreakDownPlan preview(Actor actor, KeyResultId id, BreakDownPlan.Request request) {
        Graph graph = graphs.current();
        return new PlanBreakDown(graph, editable(graph, actor, id)).of(request);
    }

    /** Creates and changes everything in one write. */
    public BreakDownPlan apply(Actor actor, KeyResultId id, BreakDownPlan.Request request) {
        return writes.write(graph -> {
            KeyResult top = editable(graph, actor, id);
            BreakDownPlan plan = new PlanBreakDown(graph, top).of(request);
            boolean nothing = plan.count(Action.NEW) + plan.count(Action.CHANGED) == 0;
            if (nothing) return Decision.Outcome.of(plan);
            return Decision.Outcome.of(plan, new BreakDownChanges(graph, top, request.titles()).of(plan));
        });
    }

    /**
     * Deletes what break-downs of this key result made and nobody has touched.
     *
     * @return how many key results were deleted
     */
    public int undo(Actor actor, KeyResultId id) {
        return writes.write(graph -> {
            KeyResult top = editable(graph, actor, id);
            UndoBreakDown undo = new UndoBreakDown(graph, top);
            return Decision.Outcome.of(undo.count(), undo.changes());
        });
    }

    private static KeyResult editable(Graph graph, Actor actor, KeyResultId id) {
        Access access = new Access(graph, actor);
        KeyResult keyResult = access.see(id);
        access.requireEdit(keyResult);
        if (graph.objectiveOf(keyResult).archived()) throw new Archived(id.key());
        return keyResult;
    }
}
