package com.atlassian.jira.issue;

import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.Set;

/** Evidence: a class that implements the whole interface on Jira 11. */
public interface Issue extends IssueContext {
    Long getId();

    String getKey();

    Long getNumber();

    @Override
    Long getProjectId();

    @Override
    Project getProjectObject();

    IssueType getIssueType();

    @Override
    String getIssueTypeId();

    String getSummary();

    String getDescription();

    Status getStatus();

    String getStatusId();

    Resolution getResolution();

    String getResolutionId();

    Timestamp getResolutionDate();

    Timestamp getCreated();

    Timestamp getUpdated();

    Timestamp getDueDate();

    Long getOriginalEstimate();

    Long getEstimate();

    Long getTimeSpent();

    ApplicationUser getAssignee();

    String getAssigneeId();

    ApplicationUser getReporter();

    String getReporterId();

    ApplicationUser getCreator();

    String getCreatorId();

    boolean isSubTask();

    Long getParentId();

    Issue getParentObject();

    Collection<Issue> getSubTaskObjects();

    Long getSecurityLevelId();

    Priority getPriority();

    Set<Label> getLabels();

    boolean isEditable();

    boolean isCreated();

    Object getCustomFieldValue(CustomField customField);
}
