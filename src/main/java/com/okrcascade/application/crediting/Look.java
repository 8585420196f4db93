package com.okrcascade.application.crediting;

import com.okrcascade.application.port.Issues;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.model.Credit;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.IssueLink;
import com.okrcascade.domain.model.IssueQuery;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything that was read about some issues for one decision.
 *
 * @param matches by search the issues that it finds; of one that failed, or that cannot be trusted about an issue that
 *     it does not find, the issues it found before
 */
record Look(
        Graph graph,
        Issues.Reading reading,
        Map<IssueId, List<IssueLink>> links,
        Map<IssueId, List<Credit>> credits,
        Map<IssueQuery.Search, Set<IssueId>> matches) {
    List<IssueLink> linksOf(IssueId issue) {
        return links.getOrDefault(issue, List.of());
    }

    List<Credit> creditsOf(IssueId issue) {
        return credits.getOrDefault(issue, List.of());
    }
}
