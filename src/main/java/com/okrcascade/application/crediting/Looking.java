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
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Asks Jira and the database about some issues: one search for each running query, never one for each issue. Absence is
 * not a fact: a search that fails changes nothing, and an issue that a query no longer finds is only missing when, at
 * the second look, the index is seen to know the issue.
 */
final class Looking {
    private final Links links;
    private final Credits credits;

    Looking(Links links, Credits credits) {
        this.links = links;
        this.credits = credits;
    }

    /** @param settled those of the issues that get their second look */
    Look at(Graph graph, Collection<IssueId> ids, Set<IssueId> settled, Answers answers) {
        Gathering gathered = new Gathering(graph, answers, links, credits);
        gathered.take(ids);
        Set<IssueId> around = gathered.around();
        if (!around.isEmpty()) gathered.take(around);
        Issues.Reading reading = gathered.reading();
        Map<IssueQuery.Search, Set<IssueId>> matches = new HashMap<>();
        Set<IssueId> present = Set.copyOf(reading.facts().keySet());
        answers.matching(graph.queries().searches(), present).forEach((one, answer) -> {
            Set<IssueId> matching = new HashSet<>(answer.found());
            matching.addAll(kept(one, answer, missing(graph, one, answer, present, gathered), settled, answers));
            matches.put(one, matching);
        });
        return new Look(
                graph,
                gathered.taken(),
                reading,
                gathered.linked(),
                gathered.credited(),
                gathered.withChildren(),
                matches);
    }

    /** The issues that a search found before and does not find now. */
    private static Set<IssueId> missing(
            Graph graph, IssueQuery.Search one, IssueSearch.Answer answer, Set<IssueId> present, Gathering gathered) {
        return present.stream()
                .filter(id -> !answer.found().contains(id))
                .filter(id -> gathered.creditsOf(id).anyMatch(credit -> cameBy(graph, credit, one)))
                .collect(Collectors.toSet());
    }

    /** Of the missing issues, those of which it cannot be believed that they no longer match. */
    private static Set<IssueId> kept(
            IssueQuery.Search one,
            IssueSearch.Answer answer,
            Set<IssueId> missing,
            Set<IssueId> settled,
            Answers answers) {
        if (answer.failure().isPresent()) return missing;
        Set<IssueId> asked = missing.stream().filter(settled::contains).collect(Collectors.toSet());
        if (!asked.isEmpty()) missing.removeAll(answers.known(one.runAs(), asked));
        return missing;
    }

    /** What was taken back is nothing to lose: it comes back only when the search finds it again. */
    private static boolean cameBy(Graph graph, Credit credit, IssueQuery.Search one) {
        if (credit.state() == CreditState.REVERSED) return false;
        return Look.queryOf(graph, credit)
                .filter(query -> query.search().equals(one))
                .isPresent();
    }
}
