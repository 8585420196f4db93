package com.okrcascade.domain.model;

/** Names one Jira issue for good: an issue that is moved changes its key, never its id. */
public record IssueId(long value) {
    public IssueId {
        if (value <= 0) throw new IllegalArgumentException("not an issue id: " + value);
    }
}
