package com.atlassian.sal.api.transaction;

/** Evidence: SAL source and Jira 11 call sites. */
@FunctionalInterface
public interface TransactionCallback<T> {
    T doInTransaction();
}
