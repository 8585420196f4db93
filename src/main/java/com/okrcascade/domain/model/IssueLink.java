package com.okrcascade.domain.model;

import org.jspecify.annotations.Nullable;

/**
 * One issue attached by hand to one key result or KPI. It counts whatever its date.
 *
 * @param rule overrides how much this issue gives; null takes the target's
 */
public record IssueLink(
        LinkId id, int version, IssueId issue, Target target, @Nullable CreditRule rule, UserKey author) {}
