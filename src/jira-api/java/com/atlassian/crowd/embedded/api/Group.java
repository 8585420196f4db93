package com.atlassian.crowd.embedded.api;

/** Evidence: Jira 11 call sites. */
public interface Group {
    String getName();
}
