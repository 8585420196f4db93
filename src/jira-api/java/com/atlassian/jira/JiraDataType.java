package com.atlassian.jira;

/** Evidence: Jira 11 call sites, as an opaque value. */
public interface JiraDataType {}
