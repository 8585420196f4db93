package com.okrcascade.domain.model;

/** A closed period keeps its scores; the live values go on. */
public enum PeriodState {
    OPEN,
    CLOSED
}
