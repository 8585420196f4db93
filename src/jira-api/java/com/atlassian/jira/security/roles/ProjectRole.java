package com.atlassian.jira.security.roles;

/** Evidence: Jira 8 call sites. */
public interface ProjectRole {
    Long getId();

    String getName();

    String getDescription();
}
