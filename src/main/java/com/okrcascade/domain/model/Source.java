package com.okrcascade.domain.model;

/** Where a change of value came from. */
public enum Source {
    ISSUE,
    CHECK_IN,
    KPI,
    IMPORT,
    CORRECTION
}
