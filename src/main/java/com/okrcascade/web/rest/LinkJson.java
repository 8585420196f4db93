package com.okrcascade.web.rest;

import com.okrcascade.application.port.Issues;
import com.okrcascade.domain.model.IssueLink;
import com.okrcascade.domain.model.KeyResultId;
import org.jspecify.annotations.Nullable;

/** An issue attached by hand. */
public record LinkJson(
        long id,
        int version,
        long issueId,
        String issueKey,
        @Nullable Long keyResultId,
        @Nullable Long kpiId,
        @Nullable CreditJson credit,
        boolean includeSelf,
        String authorKey) {
    static LinkJson of(IssueLink link, Issues.Brief issue) {
        return new LinkJson(
                link.id().value(),
                link.version(),
                issue.id().value(),
                issue.key(),
                link.target().keyResult().map(KeyResultId::value).orElse(null),
                link.target().map(id -> null, kpi -> kpi.id().value()),
                CreditJson.of(link.rule()),
                link.includeSelf(),
                link.author().value());
    }
}
