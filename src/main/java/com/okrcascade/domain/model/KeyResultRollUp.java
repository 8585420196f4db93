package com.okrcascade.domain.model;

/** How a key result takes in the key results that contribute to it. */
public enum KeyResultRollUp {
    SUM,
    LATEST,
    WEIGHTED_PROGRESS
}
