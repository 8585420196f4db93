package com.okrcascade.domain.model;

import org.jspecify.annotations.Nullable;

/**
 * One issue attached by hand to one key result or KPI. It counts whatever its date. An issue that has children or
 * sub-tasks gives through them.
 *
 * @param rule overrides how much this issue gives; null takes the target's
 * @param includeSelf whether an issue that has children gives besides them
 */
public record IssueLink(
        LinkId id,
        int version,
        IssueId issue,
        Target target,
        @Nullable CreditRule rule,
        boolean includeSelf,
        UserKey author) {}
