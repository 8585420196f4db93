package com.atlassian.jira.issue.customfields;

/** Evidence: Jira 11 call sites (getKey); its type parameters do not matter to callers. */
public interface CustomFieldType<T, S> {
    String getKey();
}
