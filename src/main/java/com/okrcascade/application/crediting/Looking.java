package com.okrcascade.application.crediting;

import com.okrcascade.application.port.Credits;
import com.okrcascade.application.port.IssueSearch;
import com.okrcascade.application.port.Issues;
import com.okrcascade.application.port.Links;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.model.Credit;
import com.okrcascade.domain.model.CreditState;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.IssueQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Asks Jira and the database about some issues: one search for each running query, never one for each issue. Absence is
 * not a fact: a search that fails changes nothing, and an issue that a query no longer finds is only missing when, at
 * the second look, the index is seen to know the issue.
 */
final class Looking {
    private final Issues issues;
    private final IssueSearch search;
    private final Links links;
    private final Credits credits;

    Looking(Issues issues, IssueSearch search, Links links, Credits credits) {
        this.issues = issues;
        this.search = search;
        this.links = links;
        this.credits = credits;
    }

    /** @param settled those of the issues that get their second look */
    Look at(Graph graph, Collection<IssueId> ids, Set<IssueId> settled) {
        Gathering gathered = new Gathering(graph, issues, links, credits);
        gathered.take(ids);
        Set<IssueId> around = gathered.around();
        if (!around.isEmpty()) gathered.take(around);
        Issues.Reading reading = gathered.reading();
        Map<IssueQuery.Search, Set<IssueId>> matches = new HashMap<>();
        for (IssueQuery.Search one : graph.queries().searches()) {
            matches.put(one, matches(graph, one, reading.facts().keySet(), gathered.credited(), settled));
        }
        return new Look(
                graph,
                gathered.taken(),
                reading,
                gathered.linked(),
                gathered.credited(),
                gathered.withChildren(),
                matches);
    }

    private Set<IssueId> matches(
            Graph graph,
            IssueQuery.Search one,
            Set<IssueId> present,
            Map<IssueId, List<Credit>> credited,
            Set<IssueId> settled) {
        IssueSearch.Answer answer = search.matching(one, present);
        Set<IssueId> missing = present.stream()
                .filter(id -> !answer.found().contains(id))
                .filter(id ->
                        credited.getOrDefault(id, List.of()).stream().anyMatch(credit -> cameBy(graph, credit, one)))
                .collect(Collectors.toSet());
        Set<IssueId> matching = new HashSet<>(answer.found());
        missing.removeAll(surelyGone(one, answer, missing, settled));
        matching.addAll(missing);
        return matching;
    }

    /** Of the issues that a search should have found, those of which it can be believed that they no longer match. */
    private Set<IssueId> surelyGone(
            IssueQuery.Search one, IssueSearch.Answer answer, Set<IssueId> missing, Set<IssueId> settled) {
        if (answer.failure().isPresent()) return Set.of();
        Set<IssueId> asked = missing.stream().filter(settled::contains).collect(Collectors.toSet());
        return asked.isEmpty() ? Set.of() : search.known(one.runAs(), asked).found();
    }

    /** What was taken back is nothing to lose: it comes back only when the search finds it again. */
    private static boolean cameBy(Graph graph, Credit credit, IssueQuery.Search one) {
        if (credit.state() == CreditState.REVERSED) return false;
        return Look.queryOf(graph, credit)
                .filter(query -> query.search().equals(one))
                .isPresent();
    }
}
