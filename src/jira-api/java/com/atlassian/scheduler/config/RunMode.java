package com.atlassian.scheduler.config;

/** Evidence: Jira 10 call sites. */
public enum RunMode {
    RUN_ONCE_PER_CLUSTER,
    RUN_LOCALLY
}
