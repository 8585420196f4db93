package com.atlassian.jira.event.issue;

/** Unverified kind: seen on Jira 11 only mocked and cast. */
public interface DelegatingJiraIssueEvent extends JiraIssueEvent {
    IssueEvent asIssueEvent();
}
