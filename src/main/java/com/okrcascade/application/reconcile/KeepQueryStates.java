package com.okrcascade.application.reconcile;

import com.okrcascade.application.crediting.WatchedSearch;
import com.okrcascade.application.port.Credits;
import com.okrcascade.application.port.Issues;
import com.okrcascade.application.writing.Decision;
import com.okrcascade.application.writing.Graphs;
import com.okrcascade.application.writing.Writes;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.Credit;
import com.okrcascade.domain.model.CreditState;
import com.okrcascade.domain.model.InboxKind;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.IssueQuery;
import com.okrcascade.domain.model.QueryState;
import com.okrcascade.domain.model.Target;
import com.okrcascade.domain.model.UserKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Keeps the states of issue queries by what their searches said: one that fails twice has failed, one that works again runs
 * again and is walked anew, and one whose person may no longer browse much of what it credits pauses until somebody takes
 * it over. Credits stay in each case.
 */
public final class KeepQueryStates {
    /** An id that no issue has: asks a search whether it works, and nothing else. */
    private static final Set<IssueId> NO_ISSUE = Set.of(new IssueId(1));

    private static final int MOST_PERCENT = 5;
    private static final int ALL = 100;

    private final Graphs graphs;
    private final Writes writes;
    private final WatchedSearch search;
    private final Issues issues;
    private final Credits credits;

    public KeepQueryStates(Graphs graphs, Writes writes, WatchedSearch search, Issues issues, Credits credits) {
        this.graphs = graphs;
        this.writes = writes;
        this.search = search;
        this.issues = issues;
        this.credits = credits;
    }

    public void round() {
        Map<IssueQuery.Search, Optional<String>> changed = new HashMap<>();
        for (IssueQuery.Search one : graphs.current().queries().searches()) {
            Optional<String> failure = failure(one);
            if (queries(graphs.current(), one).stream().anyMatch(query -> differs(query, failure)))
                changed.put(one, failure);
        }
        Map<IssueQuery.Search, Integer> lost = lost();
        if (changed.isEmpty() && lost.isEmpty()) return;
        writes.write(graph -> Decision.Outcome.of(true, changes(graph, changed, lost)));
    }

    /** What failed is asked once more, as is what had failed before: it may work again while nobody else asks. */
    private Optional<String> failure(IssueQuery.Search one) {
        boolean fails = search.heard(one).flatMap(WatchedSearch.Heard::failure).isPresent();
        boolean failed = queries(graphs.current(), one).stream().anyMatch(query -> query.state() == QueryState.FAILED);
        return fails || failed ? search.matching(one, NO_ISSUE).failure() : Optional.empty();
    }

    private static boolean differs(IssueQuery query, Optional<String> failure) {
        return failure.isPresent() ? query.state() == QueryState.RUNNING : query.state() == QueryState.FAILED;
    }

    private static List<Change> changes(
            Graph graph, Map<IssueQuery.Search, Optional<String>> changed, Map<IssueQuery.Search, Integer> lost) {
        List<Change> changes = new ArrayList<>();
        changed.forEach((one, failure) -> queries(graph, one).stream()
                .filter(query -> differs(query, failure))
                .forEach(query -> failure.ifPresentOrElse(
                        why -> changes.add(new Change.PutQuery(query.failed(why))),
                        () -> changes.add(new Change.PutQuery(query.recovered())))));
        changed.forEach((one, failure) -> {
            if (failure.isEmpty()) walkAnew(graph, one).ifPresent(changes::add);
        });
        lost.forEach((one, count) -> queries(graph, one).stream()
                .filter(query -> query.state() != QueryState.PAUSED)
                .forEach(query -> changes.add(new Change.PutQuery(query.pausedForBrowse(count)))));
        return changes;
    }

    /** What all queries of a search missed is found by walking one of them. */
    private static Optional<Change> walkAnew(Graph graph, IssueQuery.Search one) {
        return queries(graph, one).stream()
                .findFirst()
                .map(query -> new Change.AppendHint(InboxKind.QUERY, query.id().value()));
    }

    /** Searches of people who may no longer browse more than 5 % of what their search credits, and how many issues. */
    private Map<IssueQuery.Search, Integer> lost() {
        Map<IssueQuery.Search, Integer> lost = new HashMap<>();
        search.takeUnknown().forEach((person, unknown) -> creditedBy(person, hidden(person, unknown))
                .forEach((one, found) -> {
                    List<Target> targets = queries(graphs.current(), one).stream()
                            .map(IssueQuery::target)
                            .distinct()
                            .toList();
                    if (found.size() * ALL > credits.count(targets) * MOST_PERCENT) lost.put(one, found.size());
                }));
        return lost;
    }

    /** Those that are there: an index that lags does not find them either, but hides nothing. */
    private Set<IssueId> hidden(UserKey person, Set<IssueId> unknown) {
        Set<IssueId> hidden =
                new HashSet<>(issues.read(unknown, Set.of()).facts().keySet());
        hidden.removeAll(issues.browsable(hidden, person).keySet());
        return hidden;
    }

    private Map<IssueQuery.Search, Set<IssueId>> creditedBy(UserKey person, Set<IssueId> hidden) {
        Map<IssueQuery.Search, Set<IssueId>> credited = new HashMap<>();
        for (Credit credit : hidden.isEmpty() ? List.<Credit>of() : credits.ofIssues(hidden)) {
            if (credit.state() == CreditState.REVERSED) continue;
            Optional.ofNullable(credit.query())
                    .flatMap(id -> graphs.current().facts().queries().find(id.value()))
                    .map(IssueQuery::search)
                    .filter(one -> one.runAs().equals(person))
                    .ifPresent(one -> credited.computeIfAbsent(one, any -> new HashSet<>())
                            .add(credit.issue()));
        }
        return credited;
    }

    private static List<IssueQuery> queries(Graph graph, IssueQuery.Search one) {
        return graph.facts().queries().stream()
                .filter(query -> query.search().equals(one))
                .collect(Collectors.toList());
    }
}
