package com.atlassian.jira.project;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/** Evidence: a class that implements the whole interface on Jira 11. */
public interface Project {
    Long getId();

    String getKey();

    String getName();

    String getDescription();

    ApplicationUser getProjectLead();

    String getLeadUserKey();

    Collection<IssueType> getIssueTypes();

    boolean isArchived();
}
