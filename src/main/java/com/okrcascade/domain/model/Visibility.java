package com.okrcascade.domain.model;

/** Who may see an objective or KPI. */
public enum Visibility {
    EVERYONE,
    UNIT,
    PEOPLE
}
