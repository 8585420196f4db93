package com.okrcascade.domain.model;

/** How a role hands out planned issues. */
public enum Assignment {
    ROUND_ROBIN,
    LEAST_LOADED,
    LEAD,
    UNASSIGNED
}
