package com.okrcascade.domain.model;

/** Where the credit of one issue to one target stands. */
public enum CreditState {
    OPEN,
    EARNED,
    EXCLUDED,
    REVERSED,
    COUNTED_ELSEWHERE,
    OUT_OF_PERIOD,
    AFTER_CLOSE,
    WARNING
}
