package com.atlassian.jira;

/** Evidence: Jira 11 call sites (ISSUE). */
public final class JiraDataTypes {
    public static final JiraDataType ISSUE = new JiraDataType() {};

    private JiraDataTypes() {}
}
