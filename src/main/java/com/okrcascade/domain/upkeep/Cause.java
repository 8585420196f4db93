package com.okrcascade.domain.upkeep;

/** Why a run began. */
public enum Cause {
    /** A node came back: events may have been missed. */
    START,
    NIGHT,
    /** An administrator asked for it. */
    PERSON
}
