package com.okrcascade.domain.model;

/** Which way a key result moves, or what else it asks for. */
public enum Direction {
    INCREASE,
    DECREASE,
    /** Stays at least, at most, or between limits. */
    MAINTAIN,
    /** A list of things to reach, each with its weight. */
    MILESTONES,
    /** Done or not done. */
    DONE
}
