package com.okrcascade.application.crediting;

import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.credit.IssueFacts;
import com.okrcascade.domain.model.Credit;
import com.okrcascade.domain.model.IssueLink;
import com.okrcascade.domain.model.IssueQuery;
import com.okrcascade.domain.model.LinkId;
import com.okrcascade.domain.model.QueryId;
import com.okrcascade.domain.model.Reason;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says why an issue that is still there no longer gives anything to a target at all. */
record Departure(Look look, IssueFacts issue) {
    Reason why(Credit credit) {
        return Reason.of(code(credit));
    }

    private Reason.Code code(Credit credit) {
        if (targetGone(look.graph(), credit)) return Reason.Code.TARGET_GONE;
        if (credit.link() != null) return whyUnlinked(credit.link());
        if (!stillMatches(credit.query())) return Reason.Code.NO_LONGER_MATCHES;
        return issue.resolvedAt() == null ? Reason.Code.REOPENED : Reason.Code.DATE_CHANGED;
    }

    /** The link may still be there, and give through other issues only. */
    private Reason.Code whyUnlinked(LinkId link) {
        Optional<IssueLink> standing = look.links().values().stream()
                .flatMap(List::stream)
                .filter(one -> one.id().equals(link))
                .findFirst();
        return standing.map(one ->
                        one.issue().equals(issue.id()) ? Reason.Code.CHILDREN_COUNT : Reason.Code.NO_LONGER_BELOW)
                .orElse(Reason.Code.UNLINKED);
    }

    private boolean stillMatches(@Nullable QueryId query) {
        return Optional.ofNullable(query)
                .flatMap(id -> look.graph().facts().queries().find(id.value()))
                .map(IssueQuery::search)
                .map(search -> look.matches().getOrDefault(search, Set.of()).contains(issue.id()))
                .orElse(false);
    }

    private static boolean targetGone(Graph graph, Credit credit) {
        return credit.target()
                .map(
                        id -> graph.find(id).isEmpty(),
                        kpi -> graph.facts().kpis().find(kpi.id().value()).isEmpty());
    }
}
