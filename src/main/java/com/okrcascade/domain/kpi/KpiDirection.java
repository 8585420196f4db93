package com.okrcascade.domain.kpi;

/** Which values of a KPI are good: high ones, low ones, or those within a range. */
public enum KpiDirection {
    UP,
    DOWN,
    RANGE
}
