package com.okrcascade.domain.model;

/** What a unit of the organisation is. */
public enum UnitLevel {
    COMPANY,
    DEPARTMENT,
    TEAM,
    PERSON
}
