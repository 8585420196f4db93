package com.atlassian.jira.issue.link;

/** Seen in public apps for Jira 7 to 9; unverified on Jira 11. */
public interface IssueLinkType {
    Long getId();

    String getName();

    String getStyle();
}
