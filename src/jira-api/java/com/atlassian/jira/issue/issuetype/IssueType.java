package com.atlassian.jira.issue.issuetype;

import com.atlassian.jira.issue.IssueConstant;

/** Evidence: a class that implements the whole interface on Jira 11. */
public interface IssueType extends IssueConstant {
    boolean isSubTask();
}
