package com.okrcascade.domain.upkeep;

/** How far a run is. One that failed did not come to its end; the next one begins anew. */
public enum RunState {
    RUNNING,
    DONE,
    FAILED
}
