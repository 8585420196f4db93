package com.atlassian.jira.issue;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;

/** Evidence: Jira 11 call sites for most setters; setResolution, setResolutionDate, setStatus, setStatusId and setCreated are unverified. */
public interface MutableIssue extends Issue {
    void setSummary(String summary);

    void setDescription(String description);

    void setProjectObject(Project project);

    void setParentObject(Issue parent);

    void setIssueType(IssueType issueType);

    void setIssueTypeId(String issueTypeId);

    void setAssignee(ApplicationUser assignee);

    void setReporter(ApplicationUser reporter);

    void setPriority(Priority priority);

    void setDueDate(Timestamp dueDate);

    void setEstimate(Long seconds);

    void setOriginalEstimate(Long seconds);

    void setSecurityLevelId(Long securityLevelId);

    void setCustomFieldValue(CustomField customField, Object value);
    /** Unverified. */
    void setResolution(Resolution resolution);
    /** Unverified. */
    void setResolutionDate(Timestamp resolutionDate);
    /** Unverified. */
    void setStatus(Status status);
    /** Unverified. */
    void setStatusId(String statusId);
    /** Unverified. */
    void setCreated(Timestamp created);
}
