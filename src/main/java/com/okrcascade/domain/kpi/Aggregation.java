package com.okrcascade.domain.kpi;

/** How the values within a bucket, or the buckets within a longer one, become one value. */
public enum Aggregation {
    SUM,
    COUNT,
    AVERAGE,
    RATIO,
    LAST,
    MIN,
    MAX
}
