package com.okrcascade.domain.model;

/** What can be said of a definition or setting. Its names are stored: one that is in use keeps its name. */
public enum AuditField {
    AGGREGATION(Kind.CODE),
    ANCHOR_YEAR(Kind.TEXT),
    ASSIGNMENT(Kind.CODE),
    BASELINE(Kind.NUMBER),
    BREAK_DOWNS(Kind.NUMBER),
    CHECK_IN_DAYS(Kind.NUMBER),
    CONTRIBUTES_TO(Kind.TEXT),
    COUNT(Kind.NUMBER),
    COUNTED_IN(Kind.CODE),
    COUNTS_IN_PARENTS(Kind.CODE),
    CREDIT_RULE(Kind.CODE),
    CREDITS(Kind.TEXT),
    CUMULATIVE(Kind.CODE),
    DESCRIPTION(Kind.TEXT),
    DIRECTION(Kind.CODE),
    DONE_RULE(Kind.CODE),
    EXCLUDED_RESOLUTIONS(Kind.TEXT),
    FINAL_SCORE(Kind.NUMBER),
    FINAL_SCORE_REASON(Kind.TEXT),
    FISCAL_YEAR_NAMED_AFTER(Kind.CODE),
    FISCAL_YEAR_START(Kind.MONTH),
    FREQUENCY(Kind.CODE),
    GRACE_DAYS(Kind.NUMBER),
    HEALTH_BY(Kind.CODE),
    HEALTH_SET_BY_HAND(Kind.CODE),
    HEALTH_SET_REASON(Kind.TEXT),
    HEALTH_SET_UNTIL(Kind.DAY),
    HOLIDAYS(Kind.DAY),
    HORIZON_QUARTERS(Kind.NUMBER),
    INCLUDE_SELF(Kind.CODE),
    ISSUE(Kind.ISSUE),
    JQL(Kind.TEXT),
    KIND(Kind.CODE),
    LEAD(Kind.PERSON),
    LEADING(Kind.CODE),
    LEVEL(Kind.CODE),
    LOWER(Kind.NUMBER),
    MEMBERS(Kind.MEMBER),
    MILESTONES(Kind.TEXT),
    NAME(Kind.TEXT),
    OBJECTIVE(Kind.TEXT),
    OWNER(Kind.PERSON),
    OWNER_ROLE(Kind.TEXT),
    PARENT(Kind.TEXT),
    PERIOD(Kind.TEXT),
    PERMISSIONS(Kind.CODE),
    ROLL_UP(Kind.CODE),
    RUN_AS(Kind.PERSON),
    SETTLE_SECONDS(Kind.NUMBER),
    SOURCE_KPI(Kind.TEXT),
    START_DAY(Kind.DAY),
    STATE(Kind.CODE),
    STRICT(Kind.CODE),
    TARGET(Kind.NUMBER),
    THRESHOLDS(Kind.CODE),
    TIME_ZONE(Kind.TEXT),
    TITLE(Kind.TEXT),
    TOLERANCE(Kind.NUMBER),
    UNIT(Kind.TEXT),
    UNIT_OF_MEASURE(Kind.TEXT),
    UPPER(Kind.NUMBER),
    VISIBILITY(Kind.CODE),
    VISIBLE_TO(Kind.PERSON),
    WARN_MARGIN(Kind.NUMBER),
    WEEK_START(Kind.WEEKDAY),
    WEIGHT(Kind.NUMBER),
    WORKING_DAYS(Kind.WEEKDAY);

    private final Kind kind;

    AuditField(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** How what is stored has to be read; of several values each has a line of its own. */
    public enum Kind {
        /** As people typed it. */
        TEXT,
        /** A plain decimal. */
        NUMBER,
        /** An ISO day. */
        DAY,
        MONTH,
        WEEKDAY,
        /** A word of ours, perhaps followed by a blank and what it is about. */
        CODE,
        /** A user key. */
        PERSON,
        /** A kind of member, a blank, and who it is. */
        MEMBER,
        /** The id of an issue. */
        ISSUE
    }
}
