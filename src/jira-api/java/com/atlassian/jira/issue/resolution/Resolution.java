package com.atlassian.jira.issue.resolution;

import com.atlassian.jira.issue.IssueConstant;

/** Evidence: Jira 11 imports; getId from Jira 8 call sites. */
public interface Resolution extends IssueConstant {}
