package com.atlassian.jira.issue;

/** Evidence: Jira 11 call sites, through its sub-interfaces. */
public interface IssueConstant {
    String getId();

    String getName();

    String getDescription();

    Long getSequence();

    String getNameTranslation();

    String getIconUrl();
}
