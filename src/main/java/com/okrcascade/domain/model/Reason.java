package com.okrcascade.domain.model;

/**
 * Why a credit or an entry is what it is: a code that is translated, and one detail that its text mentions (a
 * resolution, a field, a period, a key), empty when there is none.
 */
public record Reason(Code code, String detail) {
    public static final Reason NONE = new Reason(Code.NONE, "");

    public static Reason of(Code code) {
        return new Reason(code, "");
    }

    /** The reasons there are. */
    public enum Code {
        NONE,
        RESOLVED,
        DONE,
        REOPENED,
        AMOUNT_CHANGED,
        DATE_CHANGED,
        EXCLUDED_RESOLUTION,
        AFTER_WINDOW,
        BEFORE_WINDOW,
        COUNTS_ELSEWHERE,
        NO_LONGER_MATCHES,
        UNLINKED,
        ISSUE_DELETED,
        TARGET_GONE,
        AMOUNT_EMPTY,
        AMOUNT_NOT_A_NUMBER,
        FIELD_GONE,
        CHECK_IN,
        CORRECTION,
        ENTERED
    }
}
