package com.atlassian.jira.user;

/** Evidence: Jira 11 call sites and a whole-interface double of Jira 7. */
public interface ApplicationUser {
    String getKey();

    String getUsername();

    String getName();

    String getDisplayName();

    String getEmailAddress();

    boolean isActive();

    long getDirectoryId();

    Long getId();
}
