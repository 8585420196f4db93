package com.okrcascade.application.issues;

import com.okrcascade.application.Stale;
import com.okrcascade.application.port.IssueSearch;
import com.okrcascade.application.writing.Decision;
import com.okrcascade.application.writing.Writes;
import com.okrcascade.domain.access.Access;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.access.NotLoggedIn;
import com.okrcascade.domain.access.NotThere;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.CreditRule;
import com.okrcascade.domain.model.InboxKind;
import com.okrcascade.domain.model.IssueQuery;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.QueryId;
import com.okrcascade.domain.model.QueryState;
import com.okrcascade.domain.model.Target;
import com.okrcascade.domain.model.UserKey;
import com.okrcascade.domain.model.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Attaches a JQL to a key result or KPI, changes it, or takes it away. It runs as the person who saved it last. */
public final class AttachQuery {
    private final Writes writes;
    private final IssueSearch search;

    public AttachQuery(Writes writes, IssueSearch search) {
        this.writes = writes;
        this.search = search;
    }

    public QueryId attach(
            Actor actor, String jql, Target target, @Nullable CreditRule rule, Optional<Writes.Once> once) {
        IssueQuery.Search asked = usable(actor, jql);
        return new QueryId(writes.create(once, graph -> {
            Targets.requireQuery(graph, new Access(graph, actor), target);
            long id = graph.facts().queries().lastId() + 1;
            IssueQuery query = new IssueQuery(
                    new QueryId(id), 1, asked.jql(), target, rule, asked.runAs(), QueryState.RUNNING, "");
            refuseTwice(graph, query);
            return Decision.Outcome.of(id, new Change.PutQuery(query), new Change.AppendHint(InboxKind.QUERY, id));
        }));
    }

    public void change(
            Actor actor, QueryId id, Optional<Integer> seen, String jql, @Nullable CreditRule rule, QueryState state) {
        IssueQuery.Search asked = usable(actor, jql);
        writes.write(graph -> {
            IssueQuery before = require(graph, id);
            Targets.requireQuery(graph, new Access(graph, actor), before.target());
            Stale.refuse(seen, before.version());
            IssueQuery after = new IssueQuery(
                    id, before.version() + 1, asked.jql(), before.target(), rule, asked.runAs(), state, "");
            refuseTwice(graph, after);
            boolean sameSearch = before.search().equals(after.search());
            if (before.pausedForReversal() && sameSearch && state == QueryState.RUNNING)
                return Decision.Outcome.of(true, confirmed(graph, before));
            return Decision.Outcome.of(
                    true, new Change.PutQuery(after), new Change.AppendHint(InboxKind.QUERY, id.value()));
        });
    }

    /** What was paused together goes on together: a thousand weeks that share a query are one decision. */
    private static List<Change> confirmed(Graph graph, IssueQuery query) {
        List<Change> changes = new ArrayList<>();
        graph.facts().queries().stream()
                .filter(other -> other.pausedForReversal() && other.search().equals(query.search()))
                .forEach(other -> {
                    changes.add(new Change.PutQuery(other.confirmed()));
                    changes.add(
                            new Change.AppendHint(InboxKind.QUERY, other.id().value()));
                });
        return changes;
    }

    public void detach(Actor actor, QueryId id, Optional<Integer> seen) {
        writes.write(graph -> {
            IssueQuery before = require(graph, id);
            Targets.requireQuery(graph, new Access(graph, actor), before.target());
            Stale.refuse(seen, before.version());
            return Decision.Outcome.of(true, new Change.RemoveQuery(id), Targets.hint(before.target()));
        });
    }

    private IssueQuery.Search usable(Actor actor, String jql) {
        UserKey runAs = actor.key().orElseThrow(NotLoggedIn::new);
        IssueQuery.Search asked = new IssueQuery.Search(Wording.text("jql", jql), runAs);
        search.problems(asked).ifPresent(problems -> {
            throw new QueryNotUsable(String.join(" ", problems)).at("jql");
        });
        return asked;
    }

    private static IssueQuery require(Graph graph, QueryId id) {
        return graph.facts().queries().find(id.value()).orElseThrow(() -> new NotThere(id.key()));
    }

    /** Each week may have its own, and a level above the days that the levels below leave; nothing else. */
    private static void refuseTwice(Graph graph, IssueQuery query) {
        Optional<KeyResult> own = query.target().keyResult().flatMap(graph::find);
        if (own.isEmpty()) return;
        graph.facts().queries().stream()
                .filter(other ->
                        !other.id().equals(query.id()) && other.search().equals(query.search()))
                .flatMap(other -> other.target().keyResult().flatMap(graph::find).stream())
                .filter(other -> clash(graph, own.get(), other))
                .map(KeyResult::id)
                .map(KeyResultId::key)
                .findFirst()
                .ifPresent(other -> {
                    throw new SameQueryElsewhere(other).at("jql");
                });
    }

    private static boolean clash(Graph graph, KeyResult one, KeyResult other) {
        return graph.treeOf(one).equals(graph.treeOf(other))
                && graph.windowOf(one).overlaps(graph.windowOf(other))
                && !isAbove(graph, one, other)
                && !isAbove(graph, other, one);
    }

    private static boolean isAbove(Graph graph, KeyResult above, KeyResult below) {
        return graph.contributesTo(below).stream().anyMatch(next -> next.id().equals(above.id()));
    }
}
