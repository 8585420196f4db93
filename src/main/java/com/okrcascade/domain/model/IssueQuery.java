package com.okrcascade.domain.model;

import org.jspecify.annotations.Nullable;

/**
 * A JQL attached to one key result or KPI: issues that match are credited without a link, when the credit's day lies in
 * the counting window. It runs with the permissions of the person who saved it.
 *
 * @param error why it does not run, or what somebody has decided about that; empty when there is nothing to say
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
    private static final String MASS_REVERSAL = "mass-reversal:";
    private static final String BROWSE_LOST = "browse-lost:";
    private static final String CONFIRMED = "reversal-confirmed";

    /** Queries with the same search are asked of Jira once. */
    public Search search() {
        return new Search(jql, runAs);
    }

    /** Paused because it would have taken back the credits of so many issues at once; somebody has to look. */
    public IssueQuery pausedFor(int issues) {
        return new IssueQuery(id, version + 1, jql, target, rule, runAs, QueryState.PAUSED, MASS_REVERSAL + issues);
    }

    /** Whether what it gives cannot be believed to be of today, and nobody wants it so. */
    public boolean fails() {
        return state == QueryState.FAILED || pausedForReversal() || pausedForBrowse();
    }

    public boolean pausedForReversal() {
        return state == QueryState.PAUSED && error.startsWith(MASS_REVERSAL);
    }

    /** Paused because the person as whom it runs may no longer browse so many of the issues that it credits. */
    public IssueQuery pausedForBrowse(int issues) {
        return in(QueryState.PAUSED, BROWSE_LOST + issues);
    }

    public boolean pausedForBrowse() {
        return state == QueryState.PAUSED && error.startsWith(BROWSE_LOST);
    }

    /** How many issues that person may no longer browse. */
    public int issuesLost() {
        return pausedForBrowse() ? Integer.parseInt(error.substring(BROWSE_LOST.length())) : 0;
    }

    /** Jira does not answer its search; it is asked again and again, and what it gave stays. */
    public IssueQuery failed(String why) {
        return in(QueryState.FAILED, why);
    }

    /** Runs again, as somebody else. */
    public IssueQuery takenOverBy(UserKey successor) {
        return new IssueQuery(id, version + 1, jql, target, rule, successor, QueryState.RUNNING, "");
    }

    /** Its search works again. */
    public IssueQuery recovered() {
        return in(QueryState.RUNNING, "");
    }

    private IssueQuery in(QueryState next, String why) {
        return new IssueQuery(id, version, jql, target, rule, runAs, next, why);
    }

    /** How many issues it would have taken back. */
    public int issuesHeld() {
        return pausedForReversal() ? Integer.parseInt(error.substring(MASS_REVERSAL.length())) : 0;
    }

    /** Runs again, and may take back whatever it no longer finds: somebody has looked. */
    public IssueQuery confirmed() {
        return new IssueQuery(id, version + 1, jql, target, rule, runAs, QueryState.RUNNING, CONFIRMED);
    }

    public IssueQuery givingBy(@Nullable CreditRule other) {
        return new IssueQuery(id, version, jql, target, other, runAs, state, error);
    }

    public boolean reversalConfirmed() {
        return error.equals(CONFIRMED);
    }

    /** One question to Jira's search: what, and as whom. */
    public record Search(String jql, UserKey runAs) {}
}
