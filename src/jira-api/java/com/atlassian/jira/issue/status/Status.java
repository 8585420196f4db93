package com.atlassian.jira.issue.status;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.status.category.StatusCategory;

/** Evidence: a class that implements the whole interface on Jira 11. */
public interface Status extends IssueConstant {
    StatusCategory getStatusCategory();
}
