package com.okrcascade.host.jira.api;

import com.atlassian.jira.issue.IssueInputParameters;
import java.util.LinkedHashMap;
import java.util.Map;

/** What somebody entered for an issue, by field id, as text; an empty text empties the field. */
public final class IssueInput implements IssueInputParameters {
    private final Map<String, String> values = new LinkedHashMap<>();
    private String comment;
    private boolean skipsScreenCheck;

    /** Null counts as empty. */
    public IssueInput put(String field, String value) {
        values.put(field, value == null ? "" : value);
        return this;
    }

    Map<String, String> values() {
        return values;
    }

    String comment() {
        return comment;
    }

    boolean skipsScreenCheck() {
        return skipsScreenCheck;
    }

    @Override
    public IssueInputParameters setProjectId(Long projectId) {
        return put("project", String.valueOf(projectId));
    }

    @Override
    public IssueInputParameters setIssueTypeId(String issueTypeId) {
        return put("issuetype", issueTypeId);
    }

    @Override
    public IssueInputParameters setSummary(String summary) {
        return put("summary", summary);
    }

    @Override
    public IssueInputParameters setDescription(String description) {
        return put("description", description);
    }

    @Override
    public IssueInputParameters setReporterId(String reporterId) {
        return put("reporter", reporterId);
    }

    @Override
    public IssueInputParameters setAssigneeId(String assigneeId) {
        return put("assignee", assigneeId);
    }

    @Override
    public IssueInputParameters setPriorityId(String priorityId) {
        return put("priority", priorityId);
    }

    @Override
    public IssueInputParameters setDueDate(String dueDate) {
        return put("duedate", dueDate);
    }

    @Override
    public IssueInputParameters setResolutionId(String resolutionId) {
        return put("resolution", resolutionId);
    }

    @Override
    public IssueInputParameters setSecurityLevelId(Long securityLevelId) {
        return this;
    }

    @Override
    public IssueInputParameters addCustomFieldValue(Long customFieldId, String... entered) {
        return addCustomFieldValue("customfield_" + customFieldId, entered);
    }

    @Override
    public IssueInputParameters addCustomFieldValue(String fullCustomFieldKey, String... entered) {
        return put(fullCustomFieldKey, entered.length == 0 ? "" : entered[0]);
    }

    @Override
    public IssueInputParameters setComment(String text) {
        comment = text;
        return this;
    }

    @Override
    public void setSkipScreenCheck(boolean skipScreenCheck) {
        skipsScreenCheck = skipScreenCheck;
    }

    @Override
    public void setApplyDefaultValuesWhenParameterNotProvided(boolean applyDefaultValues) {}

    @Override
    public void setRetainExistingValuesWhenParameterNotProvided(boolean retainExistingValues) {}
}
