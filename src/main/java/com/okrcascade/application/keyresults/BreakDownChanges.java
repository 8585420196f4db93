package com.okrcascade.application.keyresults;

import com.okrcascade.application.keyresults.BreakDownPlan.Action;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.measure.Weight;
import com.okrcascade.domain.model.BrokenDown;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.InboxKind;
import com.okrcascade.domain.model.IssueQuery;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.KeyResultRollUp;
import com.okrcascade.domain.model.Movement;
import com.okrcascade.domain.model.Objective;
import com.okrcascade.domain.model.ObjectiveId;
import com.okrcascade.domain.model.ObjectiveRollUp;
import com.okrcascade.domain.model.ObjectiveState;
import com.okrcascade.domain.model.Period;
import com.okrcascade.domain.model.PeriodId;
import com.okrcascade.domain.model.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns a plan into rows. Every level copies the rule, the owner and the queries of the top: an issue then counts at the
 * deepest key result whose window holds its day, so the weeks take over and a level above keeps only the days that the
 * levels below leave. Weeks that come later copy them from the month above, as it then stands, and still belong to the
 * break-down that made the month.
 */
final class BreakDownChanges {
    private final Graph graph;
    private final KeyResult top;
    private final KeyResultId origin;
    private final Objective topObjective;
    private final BreakDownPlan.Titles titles;
    private final List<IssueQuery> queries;
    private final List<Change> changes = new ArrayList<>();
    private final Map<PeriodId, ObjectiveId> objectives = new HashMap<>();
    private final Map<PeriodId, KeyResultId> keyResults = new HashMap<>();
    private final NextIds ids;

    BreakDownChanges(Graph graph, KeyResult top, BreakDownPlan.Titles titles) {
        this(graph, top, top.id(), titles, new NextIds(graph));
    }

    /**
     * @param top what the first rows of a plan go below
     * @param origin the key result whose break-down they belong to
     */
    BreakDownChanges(Graph graph, KeyResult top, KeyResultId origin, BreakDownPlan.Titles titles, NextIds ids) {
        this.graph = graph;
        this.top = top;
        this.origin = origin;
        this.titles = titles;
        this.ids = ids;
        topObjective = graph.objectiveOf(top);
        queries = graph.facts().queries().stream()
                .filter(query -> query.target().equals(Target.of(top.id())))
                .toList();
    }

    List<Change> of(BreakDownPlan plan) {
        plan.rows().forEach(this::row);
        changes.add(new Change.AppendHint(InboxKind.KEY_RESULT, top.id().value()));
        return changes;
    }

    private void row(BreakDownPlan.Row row) {
        row.existing().ifPresent(existing -> {
            objectives.put(row.period().id(), existing.objective());
            keyResults.put(row.period().id(), existing.keyResult());
        });
        if (row.action() == Action.NEW) create(row);
        if (row.action() == Action.CHANGED) row.existing().ifPresent(existing -> retarget(existing.keyResult(), row));
    }

    private void create(BreakDownPlan.Row row) {
        ObjectiveId objective = ids.objective();
        KeyResultId keyResult = ids.keyResult();
        objectives.put(row.period().id(), objective);
        keyResults.put(row.period().id(), keyResult);
        ObjectiveId parent = row.above().map(Period::id).map(objectives::get).orElse(topObjective.id());
        KeyResultId into = row.above().map(Period::id).map(keyResults::get).orElse(top.id());
        changes.add(new Change.PutObjective(objective(objective, parent, row.period())));
        changes.add(new Change.PutKeyResult(keyResult(keyResult, objective, into, row)));
        queries.forEach(query -> changes.add(new Change.PutQuery(copy(query, keyResult))));
    }

    private Objective objective(ObjectiveId id, ObjectiveId parent, Period period) {
        return new Objective(
                id,
                1,
                titles.objective(topObjective, period),
                "",
                topObjective.unit(),
                period.id(),
                parent,
                topObjective.owner(),
                topObjective.kind(),
                ObjectiveRollUp.KEY_RESULTS,
                Weight.ONE,
                topObjective.healthBy(),
                topObjective.audience(),
                ObjectiveState.ACTIVE);
    }

    private KeyResult keyResult(KeyResultId id, ObjectiveId objective, KeyResultId into, BreakDownPlan.Row row) {
        return new KeyResult(
                id,
                1,
                objective,
                titles.keyResult(row.part(), row.period()),
                movement(row.part()),
                KeyResultRollUp.SUM,
                top.crediting(),
                null,
                into,
                Weight.ONE,
                top.owner(),
                null,
                null,
                new BrokenDown(origin, row.part()),
                null,
                false);
    }

    private void retarget(KeyResultId id, BreakDownPlan.Row row) {
        KeyResult before = graph.facts().keyResults().get(id.value());
        changes.add(new Change.PutKeyResult(
                before.aimingAt(movement(row.part()), titles.keyResult(row.part(), row.period()))));
    }

    private Movement movement(Quantity part) {
        return new Movement(top.movement().unit(), Quantity.ZERO, part);
    }

    private IssueQuery copy(IssueQuery query, KeyResultId target) {
        return new IssueQuery(
                ids.query(),
                1,
                query.jql(),
                Target.of(target),
                query.rule(),
                query.runAs(),
                query.state(),
                query.error());
    }
}
