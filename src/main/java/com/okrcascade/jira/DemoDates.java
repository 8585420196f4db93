package com.okrcascade.jira;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.time.Instant;

/**
 * Dates issues into the past, which only the demo does. The setters of both dates and this way to save are not verified
 * on a real Jira (docs/compatibility.md).
 */
final class DemoDates {
    private final IssueManager issues;

    DemoDates(IssueManager issues) {
        this.issues = issues;
    }

    /** Before it is created. */
    void opened(MutableIssue issue, Instant at) {
        issue.setCreated(Timestamp.from(at));
    }

    void closed(ApplicationUser user, long id, Instant at) {
        MutableIssue issue = issues.getIssueObject(id);
        issue.setResolutionDate(Timestamp.from(at));
        issues.updateIssue(user, issue, EventDispatchOption.ISSUE_UPDATED, false);
    }
}
