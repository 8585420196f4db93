package com.atlassian.jira.issue.link;

import java.util.List;

/** Seen in public apps for Jira 7 to 9; unverified on Jira 11. */
public interface IssueLinkManager {
    List<IssueLink> getOutwardLinks(Long sourceIssueId);

    List<IssueLink> getInwardLinks(Long destinationIssueId);
}
