package com.okrcascade.application.crediting;

import com.okrcascade.application.port.Issues;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.model.Credit;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.IssueLink;
import com.okrcascade.domain.model.IssueQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that was read about some issues for one decision.
 *
 * @param issues all that are decided about: those asked for, and those that may give more or less because of them
 * @param withChildren the linked issues that have children
 * @param matches by search the issues that it finds; of one that failed, or that cannot be trusted about an issue that
 *     it does not find, the issues it found before
 */
record Look(
        Graph graph,
        Set<IssueId> issues,
        Issues.Reading reading,
        Map<IssueId, List<IssueLink>> links,
        Map<IssueId, List<Credit>> credits,
        Set<IssueId> withChildren,
        Map<IssueQuery.Search, Set<IssueId>> matches) {
    /** The query that an issue was found by, if it still stands. */
    static Optional<IssueQuery> queryOf(Graph graph, Credit credit) {
        return Optional.ofNullable(credit.query())
                .flatMap(id -> graph.facts().queries().find(id.value()))
                .filter(credit::cameBy);
    }

    List<IssueLink> linksOf(IssueId issue) {
        return links.getOrDefault(issue, List.of());
    }

    List<Credit> creditsOf(IssueId issue) {
        return credits.getOrDefault(issue, List.of());
    }
}
