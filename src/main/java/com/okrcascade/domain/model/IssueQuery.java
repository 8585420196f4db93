package com.okrcascade.domain.model;

import org.jspecify.annotations.Nullable;

/**
 * A JQL attached to one key result or KPI: issues that match are credited without a link, when the credit's day lies in
 * the counting window. It runs with the permissions of the person who saved it.
 */
public record IssueQuery(
        QueryId id,
        int version,
        String jql,
        Target target,
        @Nullable CreditRule rule,
        UserKey runAs,
        QueryState state,
        String error) {
    /** Queries with the same search are asked of Jira once. */
    public Search search() {
        return new Search(jql, runAs);
    }

    /** One question to Jira's search: what, and as whom. */
    public record Search(String jql, UserKey runAs) {}
}
