package com.atlassian.jira.issue.context;

import com.atlassian.jira.project.Project;

/** Evidence: public Javadoc; Issue extends it. */
public interface IssueContext {
    Long getProjectId();

    Project getProjectObject();

    String getIssueTypeId();
}
