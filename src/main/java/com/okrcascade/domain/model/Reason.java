package com.okrcascade.domain.model;

/**
 * Why a credit or an entry is what it is: a code that is translated, and one detail that its text mentions (a
 * resolution, a field, a period, a key), empty when there is none. Only the beginning of a long detail is kept: it is
 * for people to read, and a field of an issue can hold pages.
 */
public record Reason(Code code, String detail) {
    public static final Reason NONE = new Reason(Code.NONE, "");

    private static final int LONGEST_DETAIL = 255;

    public Reason {
        if (detail.length() > LONGEST_DETAIL) detail = beginning(detail);
    }

    /** Never half of a character that takes two. */
    private static String beginning(String text) {
        int end = Character.isHighSurrogate(text.charAt(LONGEST_DETAIL - 1)) ? LONGEST_DETAIL - 1 : LONGEST_DETAIL;
        return text.substring(0, end);
    }

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
        CHILDREN_COUNT,
        NO_LONGER_BELOW,
        ISSUE_DELETED,
        TARGET_GONE,
        AMOUNT_EMPTY,
        AMOUNT_NOT_A_NUMBER,
        FIELD_GONE,
        FIELD_GONE_KEPT,
        CHECK_IN,
        CORRECTION,
        TAKEN_BACK,
        KPI_READ,
        JOINED,
        LEFT,
        ENTERED
    }
}
