package com.atlassian.jira.issue;

/** Evidence: two independent whole-interface implementations, Jira 7 and 8; none on Jira 11. */
public interface IssueInputParameters {
    IssueInputParameters setProjectId(Long projectId);

    IssueInputParameters setIssueTypeId(String issueTypeId);

    IssueInputParameters setSummary(String summary);

    IssueInputParameters setDescription(String description);

    IssueInputParameters setReporterId(String reporterId);

    IssueInputParameters setAssigneeId(String assigneeId);

    IssueInputParameters setPriorityId(String priorityId);

    IssueInputParameters setDueDate(String dueDate);

    IssueInputParameters setResolutionId(String resolutionId);

    IssueInputParameters setSecurityLevelId(Long securityLevelId);

    IssueInputParameters addCustomFieldValue(Long customFieldId, String... values);

    IssueInputParameters addCustomFieldValue(String fullCustomFieldKey, String... values);

    IssueInputParameters setComment(String comment);

    void setSkipScreenCheck(boolean skipScreenCheck);

    void setApplyDefaultValuesWhenParameterNotProvided(boolean applyDefaultValues);

    void setRetainExistingValuesWhenParameterNotProvided(boolean retainExistingValues);
}
