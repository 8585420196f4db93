package com.okrcascade.domain.model;

/** What the progress of an objective is the weighted mean of. */
public enum ObjectiveRollUp {
    KEY_RESULTS,
    CHILDREN,
    BOTH
}
