package com.atlassian.jira.event.issue;

import java.util.Collection;

/** Unverified kind: seen on Jira 11 only mocked. */
public interface IssueEventBundle {
    Collection<JiraIssueEvent> getEvents();
}
