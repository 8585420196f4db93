package com.atlassian.sal.api.transaction;

/** Evidence: SAL source and Jira 11 call sites. */
public interface TransactionTemplate {
    <T> T execute(TransactionCallback<T> action);
}
