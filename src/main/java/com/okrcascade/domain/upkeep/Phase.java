package com.okrcascade.domain.upkeep;

/** What a run walks through, one after the other. */
public enum Phase {
    /** Issues that were updated while nobody listened. */
    RECENT,
    /** Issues with a credit or a link. */
    RECORDED,
    /** What the issue queries find beyond those. */
    SEARCHES,
    /** The sums of key results. */
    KEY_RESULTS,
    /** The buckets of KPIs. */
    KPIS
}
