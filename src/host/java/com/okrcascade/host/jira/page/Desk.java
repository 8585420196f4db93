package com.okrcascade.host.jira.page;

import com.atlassian.jira.bc.issue.IssueService;
import com.okrcascade.host.jira.Panels;
import com.okrcascade.host.jira.api.JiraServices;
import com.okrcascade.host.jira.api.Lookup;
import com.okrcascade.host.jira.api.StoredIssue;
import com.okrcascade.host.jira.jql.Searches;
import java.time.ZoneId;
import java.util.Optional;

/** What all pages work with. */
public record Desk(Lookup lookup, JiraServices services, Searches searches, Panels panels, ZoneId zone) {
    IssueService issues() {
        return services.get(IssueService.class);
    }

    Times times() {
        return new Times(zone);
    }

    /** The issue, if the visitor may browse it. */
    Optional<StoredIssue> find(Visit visit, String key) {
        IssueService.IssueResult found = issues().getIssue(visit.user(), key);
        return found.isValid() ? Optional.of((StoredIssue) found.getIssue()) : Optional.empty();
    }

    IssueView view(StoredIssue issue) {
        return new IssueView(issue, lookup, times());
    }

    boolean may(String permission, StoredIssue issue, Visit visit) {
        return lookup.store().directory().allows(permission, issue.getProjectId(), visit.userKey());
    }
}
