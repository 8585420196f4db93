package com.okrcascade.host.jira.store;

/** What happened to an issue, as Jira names its events. */
public enum Happening {
    CREATED,
    UPDATED,
    ASSIGNED,
    RESOLVED,
    REOPENED,
    WORK_STARTED,
    WORK_STOPPED,
    MOVED,
    DELETED,
    COMMENTED,
    WORKLOGGED,
    /** A change that is stored without telling anybody. */
    NOTHING
}
