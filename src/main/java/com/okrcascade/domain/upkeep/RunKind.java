package com.okrcascade.domain.upkeep;

/** What is compared with what. */
public enum RunKind {
    /** What Jira says now with the recorded credits. */
    RECONCILE,
    /** Own totals, gains per day and buckets with the ledger and the credits that they are sums of. */
    REBUILD
}
