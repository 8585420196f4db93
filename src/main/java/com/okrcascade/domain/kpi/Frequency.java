package com.okrcascade.domain.kpi;

/** How long one bucket of a KPI is. */
public enum Frequency {
    HOUR,
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR
}
