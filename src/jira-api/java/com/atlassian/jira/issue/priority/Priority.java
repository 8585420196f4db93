package com.atlassian.jira.issue.priority;

import com.atlassian.jira.issue.IssueConstant;

/** Evidence: a class that implements the whole interface on Jira 11. */
public interface Priority extends IssueConstant {}
