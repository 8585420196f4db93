package com.okrcascade.host.jira.store;

/** Something that happened to an issue, who did it (null is anonymous), and the issue after it; a deleted one as it was. */
public record Announcement(Happening happening, IssueState issue, String author) {}
