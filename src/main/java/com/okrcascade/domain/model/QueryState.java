package com.okrcascade.domain.model;

/** Whether an issue query credits, and if not, whether a person or a failure stopped it. */
public enum QueryState {
    RUNNING,
    PAUSED,
    FAILED
}
