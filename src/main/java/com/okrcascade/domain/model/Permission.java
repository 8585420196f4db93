package com.okrcascade.domain.model;

/** What a role lets its members do within its unit and below. */
public enum Permission {
    VIEW,
    CHECK_IN,
    CORRECT,
    EDIT_OWN,
    EDIT_UNIT,
    MANAGE_PERIODS,
    MANAGE_ROLES,
    ADMINISTER
}
