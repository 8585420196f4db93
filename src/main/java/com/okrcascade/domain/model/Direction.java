package com.okrcascade.domain.model;

/** Which way a key result moves. */
public enum Direction {
    INCREASE,
    DECREASE
}
