package com.okrcascade.host.jira.api;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.okrcascade.host.jira.store.Field;
import com.okrcascade.host.jira.store.IssueState;
import com.okrcascade.host.jira.store.Workflow;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * An issue as plugins see one: what was stored when it was read, and the edits made to it since. Only the edits are stored
 * later, onto the issue as it is then.
 */
public final class StoredIssue implements MutableIssue {
    private final Lookup lookup;
    private final List<UnaryOperator<IssueState>> edits = new ArrayList<>();
    private IssueState state;

    StoredIssue(IssueState state, Lookup lookup) {
        this.state = state;
        this.lookup = lookup;
    }

    public IssueState state() {
        return state;
    }

    void edit(UnaryOperator<IssueState> edit) {
        edits.add(edit);
        state = edit.apply(state);
    }

    /** All edits made so far, in their order. */
    UnaryOperator<IssueState> edits() {
        return stored -> {
            IssueState edited = stored;
            for (UnaryOperator<IssueState> edit : edits) {
                edited = edit.apply(edited);
            }
            return edited;
        };
    }

    private void set(Field field, Object value) {
        edit(issue -> issue.with(field, value));
    }

    private Timestamp time(Field field) {
        return state.has(field) ? new Timestamp(state.number(field)) : null;
    }

    private static Long millis(Timestamp time) {
        return time == null ? null : time.getTime();
    }

    @Override
    public Long getId() {
        return state.id();
    }

    @Override
    public String getKey() {
        return state.key();
    }

    @Override
    public Long getNumber() {
        return state.number(Field.NUMBER);
    }

    @Override
    public Long getProjectId() {
        return state.number(Field.PROJECT);
    }

    @Override
    public Project getProjectObject() {
        return state.has(Field.PROJECT) ? lookup.project(state.project()) : null;
    }

    @Override
    public IssueType getIssueType() {
        return lookup.issueType(getIssueTypeId());
    }

    @Override
    public String getIssueTypeId() {
        return state.text(Field.TYPE);
    }

    @Override
    public String getSummary() {
        return state.text(Field.SUMMARY);
    }

    @Override
    public String getDescription() {
        return state.text(Field.DESCRIPTION);
    }

    @Override
    public Status getStatus() {
        return lookup.status(getStatusId());
    }

    @Override
    public String getStatusId() {
        return state.text(Field.STATUS);
    }

    @Override
    public Resolution getResolution() {
        return lookup.resolution(getResolutionId());
    }

    @Override
    public String getResolutionId() {
        return state.text(Field.RESOLUTION);
    }

    @Override
    public Timestamp getResolutionDate() {
        return time(Field.RESOLVED);
    }

    @Override
    public Timestamp getCreated() {
        return time(Field.CREATED);
    }

    @Override
    public Timestamp getUpdated() {
        return time(Field.UPDATED);
    }

    @Override
    public Timestamp getDueDate() {
        return time(Field.DUE);
    }

    @Override
    public Long getOriginalEstimate() {
        return state.number(Field.ORIGINAL_ESTIMATE);
    }

    @Override
    public Long getEstimate() {
        return state.number(Field.REMAINING_ESTIMATE);
    }

    @Override
    public Long getTimeSpent() {
        return state.number(Field.TIME_SPENT);
    }

    @Override
    public ApplicationUser getAssignee() {
        return lookup.user(getAssigneeId());
    }

    @Override
    public String getAssigneeId() {
        return state.text(Field.ASSIGNEE);
    }

    @Override
    public ApplicationUser getReporter() {
        return lookup.user(getReporterId());
    }

    @Override
    public String getReporterId() {
        return state.text(Field.REPORTER);
    }

    @Override
    public ApplicationUser getCreator() {
        return lookup.user(getCreatorId());
    }

    @Override
    public String getCreatorId() {
        return state.text(Field.CREATOR);
    }

    @Override
    public boolean isSubTask() {
        IssueType type = getIssueType();
        return type != null && type.isSubTask();
    }

    @Override
    public Long getParentId() {
        return isSubTask() ? state.number(Field.PARENT) : null;
    }

    @Override
    public Issue getParentObject() {
        return getParentId() == null
                ? null
                : lookup.issue(lookup.store().issues().find(getParentId()));
    }

    @Override
    public Collection<Issue> getSubTaskObjects() {
        List<Long> children = lookup.store().issues().idsOfChildren(getId());
        return lookup.store().issues().findAll(children).stream()
                .<Issue>map(lookup::issue)
                .filter(Issue::isSubTask)
                .toList();
    }

    @Override
    public Long getSecurityLevelId() {
        return null;
    }

    @Override
    public Priority getPriority() {
        return lookup.priority(state.text(Field.PRIORITY));
    }

    @Override
    public Set<Label> getLabels() {
        return Set.of();
    }

    @Override
    public boolean isEditable() {
        return true;
    }

    @Override
    public boolean isCreated() {
        return state.id() != null;
    }

    @Override
    public Object getCustomFieldValue(CustomField customField) {
        return state.numbers().get(customField.getIdAsLong());
    }

    @Override
    public void setSummary(String summary) {
        set(Field.SUMMARY, summary);
    }

    @Override
    public void setDescription(String description) {
        set(Field.DESCRIPTION, description);
    }

    @Override
    public void setProjectObject(Project project) {
        set(Field.PROJECT, project.getId());
    }

    @Override
    public void setParentObject(Issue parent) {
        set(Field.PARENT, parent == null ? null : parent.getId());
    }

    @Override
    public void setIssueType(IssueType issueType) {
        set(Field.TYPE, issueType.getId());
    }

    @Override
    public void setIssueTypeId(String issueTypeId) {
        set(Field.TYPE, issueTypeId);
    }

    @Override
    public void setAssignee(ApplicationUser assignee) {
        set(Field.ASSIGNEE, Lookup.key(assignee));
    }

    @Override
    public void setReporter(ApplicationUser reporter) {
        set(Field.REPORTER, Lookup.key(reporter));
    }

    @Override
    public void setPriority(Priority priority) {
        set(Field.PRIORITY, priority == null ? null : priority.getId());
    }

    @Override
    public void setDueDate(Timestamp dueDate) {
        set(Field.DUE, millis(dueDate));
    }

    @Override
    public void setEstimate(Long seconds) {
        set(Field.REMAINING_ESTIMATE, seconds);
    }

    @Override
    public void setOriginalEstimate(Long seconds) {
        set(Field.ORIGINAL_ESTIMATE, seconds);
    }

    @Override
    public void setSecurityLevelId(Long securityLevelId) {
        if (securityLevelId != null) {
            throw new UnsupportedOperationException("This Jira has no security levels.");
        }
    }

    @Override
    public void setCustomFieldValue(CustomField customField, Object value) {
        Double number = (Double) value;
        edit(issue -> issue.withNumber(customField.getIdAsLong(), number));
    }

    @Override
    public void setResolution(Resolution resolution) {
        long now = lookup.store().operations().now();
        edit(issue -> Workflow.resolve(issue, resolution == null ? null : resolution.getId(), now));
    }

    @Override
    public void setResolutionDate(Timestamp resolutionDate) {
        set(Field.RESOLVED, millis(resolutionDate));
    }

    @Override
    public void setStatus(Status status) {
        set(Field.STATUS, status.getId());
    }

    @Override
    public void setStatusId(String statusId) {
        set(Field.STATUS, statusId);
    }

    @Override
    public void setCreated(Timestamp created) {
        set(Field.CREATED, millis(created));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Issue that && getId() != null && getId().equals(that.getId());
    }

    @Override
    public int hashCode() {
        return getId() == null ? 0 : getId().hashCode();
    }

    @Override
    public String toString() {
        return getKey();
    }
}
