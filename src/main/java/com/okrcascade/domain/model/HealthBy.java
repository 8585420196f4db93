package com.okrcascade.domain.model;

/** What the health of an objective follows: its own pace, or its weakest key result. */
public enum HealthBy {
    PACE,
    WEAKEST
}
