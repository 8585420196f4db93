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
    MISSED;

    /** How much it asks for attention: of several, the one with the highest is the weakest. */
    public int gravity() {
        return switch (this) {
            case OFF_TRACK, MISSED -> 4;
            case AT_RISK, PARTLY -> 3;
            case OUTDATED -> 2;
            case NO_DATA -> 1;
            case TOO_EARLY, ON_TRACK, REACHED, SUCCESS -> 0;
        };
    }
}
