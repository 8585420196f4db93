package com.okrcascade.host.jira.api;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.okrcascade.host.jira.store.Constant;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Issue types, statuses, resolutions and priorities, in their order. */
record JiraConstants(Lookup lookup) implements ConstantsManager {
    private <T> List<T> all(Constant.Kind kind, Function<Constant, T> view) {
        return lookup.directory().constants(kind).stream().map(view).toList();
    }

    @Override
    public Collection<Resolution> getResolutions() {
        return all(Constant.Kind.RESOLUTION, JiraConstant.OfResolution::new);
    }

    @Override
    public Resolution getResolution(String id) {
        return lookup.resolution(id);
    }

    @Override
    public Collection<Status> getStatuses() {
        return all(Constant.Kind.STATUS, JiraConstant.OfStatus::new);
    }

    @Override
    public Status getStatus(String id) {
        return lookup.status(id);
    }

    @Override
    public Collection<IssueType> getAllIssueTypeObjects() {
        return all(Constant.Kind.ISSUE_TYPE, JiraConstant.OfIssueType::new);
    }

    @Override
    public IssueType getIssueType(String id) {
        return lookup.issueType(id);
    }

    @Override
    public Collection<Priority> getPriorities() {
        return all(Constant.Kind.PRIORITY, JiraConstant.OfPriority::new);
    }
}
