package com.okrcascade.domain.pace;

/** How something stands against its plan. */
public enum HealthStatus {
    NO_DATA,
    /** It has not begun, or too little of its time is over to judge. */
    TOO_EARLY,
    ON_TRACK,
    AT_RISK,
    OFF_TRACK,
    /** It may be on track, but nobody has said so lately. */
    OUTDATED,
    /** Over, and the target was met. */
    REACHED,
    /** Over, and an aspirational goal came far enough. */
    SUCCESS,
    PARTLY,
    MISSED
}
