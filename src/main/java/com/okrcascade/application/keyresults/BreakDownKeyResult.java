package com.okrcascade.application.keyresults;

import com.okrcascade.application.issues.SameQuery;
import com.okrcascade.application.issues.UsableQuery;
import com.okrcascade.application.keyresults.BreakDownPlan.UnitPart;
import com.okrcascade.application.port.CheckIns;
import com.okrcascade.application.port.IssueSearch;
import com.okrcascade.application.port.Links;
import com.okrcascade.application.writing.Decision.Outcome;
import com.okrcascade.application.writing.Graphs;
import com.okrcascade.application.writing.Writes;
import com.okrcascade.domain.access.Access;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.cascade.Archived;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.cascade.PeriodClosed;
import com.okrcascade.domain.cascade.ReferenceMissing;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.IssueQuery;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.Period;
import com.okrcascade.domain.model.Target;
import com.okrcascade.domain.model.Unit;
import com.okrcascade.domain.model.UnitId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Breaks a key result down over units that share it and the periods below it: first shown, then written as a whole, and
 * undone as a whole. What is shown has been decided exactly as what is written.
 */
public final class BreakDownKeyResult {
    private final Graphs graphs;
    private final Writes writes;
    private final Links links;
    private final CheckIns checkIns;
    private final IssueSearch search;

    public BreakDownKeyResult(Graphs graphs, Writes writes, Links links, CheckIns checkIns, IssueSearch search) {
        this.graphs = graphs;
        this.writes = writes;
        this.links = links;
        this.checkIns = checkIns;
        this.search = search;
    }

    /** What would happen; writes nothing. */
    public BreakDownPlan preview(Actor actor, KeyResultId id, BreakDownPlan.Request request) {
        UnitQueries queries = usable(actor, request);
        return decide(graphs.current(), actor, id, request, queries).result();
    }

    /** Creates and changes everything in one write. */
    public BreakDownPlan apply(Actor actor, KeyResultId id, BreakDownPlan.Request request) {
        UnitQueries queries = usable(actor, request);
        return writes.write(actor, graph -> decide(graph, actor, id, request, queries));
    }

    /** Takes the last run back, as far as nobody has touched what it did. */
    public UndoneBreakDown undo(Actor actor, KeyResultId id) {
        return writes.write(actor, graph -> {
            Access access = new Access(graph, actor);
            KeyResult top = editable(graph, access, id);
            UndoBreakDown undo = new UndoBreakDown(graph, top, worked(graph, access, top), access::maySee);
            return Outcome.of(undo.undone(), undo.changes());
        });
    }

    private Outcome<BreakDownPlan> decide(
            Graph graph, Actor actor, KeyResultId id, BreakDownPlan.Request request, UnitQueries queries) {
        Access access = new Access(graph, actor);
        KeyResult top = editable(graph, access, id);
        checkUnits(graph, access, request.units());
        BreakDownPlan plan = new PlanBreakDown(graph, top, worked(graph, access, top), request).plan();
        if (graph.facts().queries().stream().anyMatch(query -> query.target().equals(Target.of(id))))
            queries.refuseMissing(plan);
        boolean saidBefore = top.lastRun().filter(plan.run()::saysTheSameAs).isPresent();
        if (saidBefore && plan.changesNothing()) return Outcome.of(plan.shownTo(access));
        NextIds ids = new NextIds(graph);
        List<Change> changes =
                new ArrayList<>(new BreakDownChanges(graph, top, top.id(), request.titles(), queries, ids).of(plan));
        changes.add(new Change.PutKeyResult(top.brokenDownAs(plan.run())));
        refuseSameQuery(graph, queries, changes);
        return Outcome.of(plan.shownTo(access), changes);
    }

    private static void checkUnits(Graph graph, Access access, List<UnitPart> parts) {
        Set<UnitId> seen = new HashSet<>();
        for (UnitPart part : parts) {
            Unit unit = graph.facts()
                    .units()
                    .find(part.share().unit().value())
                    .filter(one -> !one.retired())
                    .orElseThrow(() -> new ReferenceMissing("unit").at("units"));
            if (!seen.add(unit.id())) throw new UnitTwice(unit.name()).at("units");
            access.requireEditIn(unit.id());
        }
    }

    /** What the units are given must not find the same issues as another key result of the tree, on the same days. */
    private static void refuseSameQuery(Graph graph, UnitQueries queries, List<Change> changes) {
        if (queries.searches().isEmpty()) return;
        List<Change.OfGraph> ofGraph = changes.stream()
                .filter(Change.OfGraph.class::isInstance)
                .map(Change.OfGraph.class::cast)
                .toList();
        Graph after = graph.at(graph.revision(), ofGraph);
        changes.stream()
                .filter(Change.PutQuery.class::isInstance)
                .map(change -> ((Change.PutQuery) change).query())
                .filter(query -> queries.searches().containsValue(query.search()))
                .forEach(query -> SameQuery.refuse(after, query));
    }

    /** Jira is asked outside of the write. */
    private UnitQueries usable(Actor actor, BreakDownPlan.Request request) {
        Map<UnitId, IssueQuery.Search> searches = new HashMap<>();
        UsableQuery usable = new UsableQuery(search);
        for (UnitPart part : request.units())
            part.jql().ifPresent(jql -> searches.put(part.share().unit(), usable.by(actor, jql)));
        return new UnitQueries(searches);
    }

    /**
     * The key results below that people have checked in on, or planned into issues: they have links. What the person may
     * not see is not theirs to change and stays like those.
     */
    private Set<KeyResultId> worked(Graph graph, Access access, KeyResult top) {
        List<KeyResultId> below = graph.summedBelow(top.id());
        Set<KeyResultId> worked = new HashSet<>(checkIns.latest(below).keySet());
        worked.addAll(links.linked(below));
        below.stream().filter(id -> !access.maySee(id)).forEach(worked::add);
        return worked;
    }

    private static KeyResult editable(Graph graph, Access access, KeyResultId id) {
        KeyResult keyResult = access.see(id);
        access.requireEdit(keyResult);
        if (graph.objectiveOf(keyResult).archived()) throw new Archived(id.key());
        Period period = graph.periodOf(keyResult);
        if (period.closed()) throw new PeriodClosed(period.name());
        return keyResult;
    }
}
