package com.okrcascade.application.keyresults;

import com.okrcascade.application.keyresults.BreakDownPlan.Action;
import com.okrcascade.application.keyresults.BreakDownPlan.Existing;
import com.okrcascade.application.keyresults.BreakDownPlan.Row;
import com.okrcascade.domain.breakdown.Place;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.measure.Weight;
import com.okrcascade.domain.model.BrokenDown;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.GivenPart;
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
import com.okrcascade.domain.model.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Turns a plan into rows. What is created copies the rule, the owner and the queries of what is above it, as that now
 * stands: an issue then counts at the deepest key result whose window holds its day, so the weeks take over and a level
 * above keeps only the days that the levels below leave. A unit brings a query of its own. Weeks that come later go below
 * a month, and still belong to the break-down that made the month.
 */
final class BreakDownChanges {
    private final Graph graph;
    private final Map<Target, List<IssueQuery>> queries;
    private final Made top;
    private final KeyResultId origin;
    private final BreakDownPlan.Titles titles;
    private final UnitQueries unitQueries;
    private final NextIds ids;
    private final List<Change> changes = new ArrayList<>();
    private final Map<Place, Made> made = new HashMap<>();

    /** A key result in its objective, with what it finds its issues by. */
    private record Made(Objective objective, KeyResult keyResult, List<IssueQuery> queries) {}

    /**
     * @param top what the first rows of a plan go below
     * @param origin the key result whose break-down they belong to
     */
    BreakDownChanges(
            Graph graph,
            KeyResult top,
            KeyResultId origin,
            BreakDownPlan.Titles titles,
            UnitQueries unitQueries,
            NextIds ids) {
        this.graph = graph;
        this.queries = graph.facts().queries().stream().collect(Collectors.groupingBy(IssueQuery::target));
        this.top = standing(top);
        this.origin = origin;
        this.titles = titles;
        this.unitQueries = unitQueries;
        this.ids = ids;
    }

    List<Change> of(BreakDownPlan plan) {
        plan.rows().forEach(row -> row(row, plan.run().number()));
        emptied(plan).forEach(objective -> changes.add(new Change.PutObjective(objective.in(ObjectiveState.DELETED))));
        changes.add(
                new Change.AppendHint(InboxKind.KEY_RESULT, top.keyResult().id().value()));
        return changes;
    }

    private void row(Row row, int run) {
        Optional<KeyResult> existing = row.existing().flatMap(there -> graph.find(there.keyResult()));
        existing.ifPresent(keyResult -> made.put(row.place(), standing(keyResult)));
        if (row.action() == Action.NEW) create(row, run);
        if (row.action() == Action.CHANGED) existing.ifPresent(keyResult -> give(keyResult, row, run));
        if (row.action() == Action.REMOVED) existing.ifPresent(keyResult -> remove(keyResult, row, run));
    }

    private void create(Row row, int run) {
        Made above = row.above().map(Row::place).map(made::get).orElse(top);
        Objective objective = objective(row, above);
        KeyResult keyResult = keyResult(row, above, objective.id(), run);
        changes.add(new Change.PutObjective(objective));
        changes.add(new Change.PutKeyResult(keyResult));
        List<IssueQuery> own = queries(row, above, keyResult.id());
        own.forEach(query -> changes.add(new Change.PutQuery(query)));
        if (row.unit().isPresent()) own.forEach(this::walk);
        made.put(row.place(), new Made(objective, keyResult, own));
    }

    /** The hint at the top walks its own queries; what a unit's finds may be something else. */
    private void walk(IssueQuery query) {
        changes.add(new Change.AppendHint(InboxKind.QUERY, query.id().value()));
    }

    private List<IssueQuery> queries(Row row, Made above, KeyResultId keyResult) {
        return row.unit()
                .map(unit -> unitQueries.of(unit.id(), ids, keyResult))
                .orElseGet(() -> above.queries().stream()
                        .map(query -> copy(query, keyResult))
                        .toList());
    }

    private Objective objective(Row row, Made above) {
        return new Objective(
                ids.objective(),
                1,
                title(row),
                "",
                row.unit().map(unit -> unit.id()).orElse(above.objective().unit()),
                row.period().id(),
                above.objective().id(),
                above.objective().owner(),
                above.objective().kind(),
                ObjectiveRollUp.KEY_RESULTS,
                Weight.ONE,
                above.objective().healthBy(),
                above.objective().audience().forParts(),
                ObjectiveState.ACTIVE);
    }

    private KeyResult keyResult(Row row, Made above, ObjectiveId objective, int run) {
        return new KeyResult(
                ids.keyResult(),
                1,
                objective,
                keyResultTitle(row),
                new Movement(above.keyResult().movement().unit(), Quantity.ZERO, row.part()),
                KeyResultRollUp.SUM,
                above.keyResult().crediting(),
                null,
                above.keyResult().id(),
                Weight.ONE,
                above.keyResult().owner(),
                null,
                null,
                new BrokenDown(GivenPart.made(origin, row.part(), run), List.of()),
                null,
                false);
    }

    private String title(Row row) {
        return row.unit()
                .map(unit -> titles.objective(top.objective(), unit))
                .orElseGet(() -> titles.objective(top.objective(), row.period()));
    }

    private String keyResultTitle(Row row) {
        return row.unit()
                .map(unit -> titles.keyResult(row.part(), row.period(), unit))
                .orElseGet(() -> titles.keyResult(row.part(), row.period()));
    }

    private void give(KeyResult keyResult, Row row, int run) {
        changes.add(new Change.PutKeyResult(keyResult.given(row.part(), keyResultTitle(row), run)));
    }

    private void remove(KeyResult keyResult, Row row, int run) {
        give(keyResult, row, run);
        changes.add(new Change.AppendHint(InboxKind.KEY_RESULT, keyResult.id().value()));
    }

    /** The objectives of what is removed, unless people have put something else there. */
    private List<Objective> emptied(BreakDownPlan plan) {
        Map<ObjectiveId, KeyResultId> gone = plan.rows().stream()
                .filter(row -> row.action() == Action.REMOVED)
                .flatMap(row -> row.existing().stream())
                .collect(Collectors.toMap(Existing::objective, Existing::keyResult));
        return gone.keySet().stream()
                .filter(id -> graph.keyResults(id).equals(List.of(gone.get(id))))
                .filter(id -> gone.keySet().containsAll(graph.children(id)))
                .flatMap(id -> graph.find(id).stream())
                .toList();
    }

    private Made standing(KeyResult keyResult) {
        List<IssueQuery> own = queries.getOrDefault(Target.of(keyResult.id()), List.of());
        return new Made(graph.objectiveOf(keyResult), keyResult, own);
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
