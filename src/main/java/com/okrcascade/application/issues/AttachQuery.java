package com.okrcascade.application.issues;

import com.okrcascade.application.Stale;
import com.okrcascade.application.port.IssueSearch;
import com.okrcascade.application.writing.Decision;
import com.okrcascade.application.writing.Writes;
import com.okrcascade.domain.access.Access;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.access.NotThere;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.CreditRule;
import com.okrcascade.domain.model.InboxKind;
import com.okrcascade.domain.model.IssueQuery;
import com.okrcascade.domain.model.QueryId;
import com.okrcascade.domain.model.QueryState;
import com.okrcascade.domain.model.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Attaches a JQL to a key result or KPI, changes it, or takes it away. It runs as the person who saved it last. */
public final class AttachQuery {
    private final Writes writes;
    private final UsableQuery usable;

    public AttachQuery(Writes writes, IssueSearch search) {
        this.writes = writes;
        this.usable = new UsableQuery(search);
    }

    public QueryId attach(
            Actor actor, String jql, Target target, @Nullable CreditRule rule, Optional<Writes.Once> once) {
        IssueQuery.Search asked = usable.by(actor, jql);
        return new QueryId(writes.create(actor, once, graph -> {
            Targets.requireQuery(graph, new Access(graph, actor), target);
            Targets.requireFitting(graph, target, rule);
            long id = graph.facts().queries().lastId() + 1;
            IssueQuery query = new IssueQuery(
                    new QueryId(id), 1, asked.jql(), target, rule, asked.runAs(), QueryState.RUNNING, "");
            SameQuery.refuse(graph, query);
            return Decision.Outcome.of(id, new Change.PutQuery(query), new Change.AppendHint(InboxKind.QUERY, id));
        }));
    }

    public void change(
            Actor actor, QueryId id, Optional<Integer> seen, String jql, @Nullable CreditRule rule, QueryState state) {
        IssueQuery.Search asked = usable.by(actor, jql);
        writes.write(actor, graph -> {
            Access access = new Access(graph, actor);
            IssueQuery before = require(graph, access, id);
            Targets.requireQuery(graph, access, before.target());
            Targets.requireFitting(graph, before.target(), rule);
            Stale.refuse(seen, before.version());
            IssueQuery after = new IssueQuery(
                    id, before.version() + 1, asked.jql(), before.target(), rule, asked.runAs(), state, "");
            SameQuery.refuse(graph, after);
            boolean sameSearch = before.search().equals(after.search());
            if (before.pausedForReversal() && sameSearch && state == QueryState.RUNNING)
                return Decision.Outcome.of(true, confirmed(graph, before, rule));
            List<Change> changes = new ArrayList<>(takenOver(graph, before, after));
            changes.add(new Change.PutQuery(after));
            changes.add(new Change.AppendHint(InboxKind.QUERY, id.value()));
            if (!sameSearch) changes.addAll(leftToOthers(graph, before));
            return Decision.Outcome.of(true, changes);
        });
    }

    /** The days that a query leaves are taken by the same query above; what it never gave there has to be looked for. */
    private static List<Change> leftToOthers(Graph graph, IssueQuery left) {
        return graph.facts().queries().stream()
                .filter(other -> !other.id().equals(left.id()) && other.search().equals(left.search()))
                .limit(1)
                .<Change>map(other ->
                        new Change.AppendHint(InboxKind.QUERY, other.id().value()))
                .toList();
    }

    /** What stood still together is taken over together: a thousand weeks that share a query need one successor once. */
    private static List<Change> takenOver(Graph graph, IssueQuery before, IssueQuery after) {
        boolean goesOn = before.state() != QueryState.RUNNING
                && after.state() == QueryState.RUNNING
                && before.jql().equals(after.jql())
                && !before.runAs().equals(after.runAs());
        if (!goesOn) return List.of();
        return graph.facts().queries().stream()
                .filter(other -> !other.id().equals(before.id()))
                .filter(other -> other.search().equals(before.search()) && other.state() == before.state())
                .<Change>map(other -> new Change.PutQuery(other.takenOverBy(after.runAs())))
                .toList();
    }

    /** What was paused together goes on together: a thousand weeks that share a query are one decision. */
    private static List<Change> confirmed(Graph graph, IssueQuery query, @Nullable CreditRule rule) {
        List<Change> changes = new ArrayList<>();
        graph.facts().queries().stream()
                .filter(other -> other.pausedForReversal() && other.search().equals(query.search()))
                .forEach(other -> {
                    IssueQuery next = other.confirmed();
                    changes.add(new Change.PutQuery(other.id().equals(query.id()) ? next.givingBy(rule) : next));
                    changes.add(
                            new Change.AppendHint(InboxKind.QUERY, other.id().value()));
                });
        return changes;
    }

    public void detach(Actor actor, QueryId id, Optional<Integer> seen) {
        writes.write(actor, graph -> {
            Access access = new Access(graph, actor);
            IssueQuery before = require(graph, access, id);
            Targets.requireQuery(graph, access, before.target());
            Stale.refuse(seen, before.version());
            List<Change> changes = new ArrayList<>(leftToOthers(graph, before));
            changes.add(new Change.RemoveQuery(id));
            changes.add(Targets.hint(before.target()));
            return Decision.Outcome.of(true, changes);
        });
    }

    /** A query of what the person may not see is not there either. */
    private static IssueQuery require(Graph graph, Access access, QueryId id) {
        return graph.facts()
                .queries()
                .find(id.value())
                .filter(query -> access.maySee(query.target()))
                .orElseThrow(() -> new NotThere(id.key()));
    }
}
