package com.okrcascade.domain.model;

/** An archived objective is read-only and still counts; a deleted one stops counting at once. */
public enum ObjectiveState {
    ACTIVE,
    ARCHIVED,
    DELETED
}
