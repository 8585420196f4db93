package com.atlassian.jira.config;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import java.util.Collection;

/** Evidence: call sites of Jira 8 and a whole-interface double of Jira 7; none on Jira 11. */
public interface ConstantsManager {
    Collection<Resolution> getResolutions();

    Resolution getResolution(String id);

    Collection<Status> getStatuses();

    Status getStatus(String id);

    Collection<IssueType> getAllIssueTypeObjects();

    IssueType getIssueType(String id);

    Collection<Priority> getPriorities();
}
