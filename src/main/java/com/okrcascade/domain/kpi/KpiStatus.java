package com.okrcascade.domain.kpi;

/** How a KPI is. */
public enum KpiStatus {
    HEALTHY,
    /** On the wrong side, within the warning margin. */
    WATCH,
    CRITICAL,
    /** Never green without data. */
    NO_DATA
}
