package com.atlassian.jira.issue;

/** Evidence: Jira 11 call sites. */
public interface IssueFactory {
    MutableIssue getIssue();
}
