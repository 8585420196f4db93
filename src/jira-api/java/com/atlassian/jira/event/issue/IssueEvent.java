package com.atlassian.jira.event.issue;

import com.atlassian.jira.event.AbstractEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;

/** Evidence: Jira 11 call sites, which construct it like this; final by public Javadoc. */
public final class IssueEvent extends AbstractEvent {
    private final Issue issue;
    private final ApplicationUser user;
    private final Long eventTypeId;

    @SuppressWarnings({"rawtypes", "unchecked"})
    public IssueEvent(Issue issue, Map params, ApplicationUser user, Long eventTypeId) {
        super(params);
        this.issue = issue;
        this.user = user;
        this.eventTypeId = eventTypeId;
    }

    public Issue getIssue() {
        return issue;
    }
    /** Null when nobody was logged in. */
    public ApplicationUser getUser() {
        return user;
    }

    public Long getEventTypeId() {
        return eventTypeId;
    }
}
