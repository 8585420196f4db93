package com.okrcascade.host.jira.jql;

/** What a condition compares by. */
public enum Operator {
    EQUALS("="),
    NOT_EQUALS("!="),
    LESS("<"),
    AT_MOST("<="),
    GREATER(">"),
    AT_LEAST(">="),
    IN("in"),
    NOT_IN("not in"),
    IS("is"),
    IS_NOT("is not"),
    LIKE("~"),
    NOT_LIKE("!~");

    private final String text;

    Operator(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    /** The operator that says the contrary. */
    Operator negated() {
        return switch (this) {
            case EQUALS -> NOT_EQUALS;
            case NOT_EQUALS -> EQUALS;
            case LESS -> AT_LEAST;
            case AT_LEAST -> LESS;
            case GREATER -> AT_MOST;
            case AT_MOST -> GREATER;
            case IN -> NOT_IN;
            case NOT_IN -> IN;
            case IS -> IS_NOT;
            case IS_NOT -> IS;
            case LIKE -> NOT_LIKE;
            case NOT_LIKE -> LIKE;
        };
    }

    boolean isNegative() {
        return this == NOT_EQUALS || this == NOT_IN || this == IS_NOT || this == NOT_LIKE;
    }

    boolean isOneOf() {
        return this == EQUALS || this == NOT_EQUALS || isList() || isEmptiness();
    }

    boolean isList() {
        return this == IN || this == NOT_IN;
    }

    boolean isEmptiness() {
        return this == IS || this == IS_NOT;
    }

    boolean isOrder() {
        return this == LESS || this == AT_MOST || this == GREATER || this == AT_LEAST;
    }

    boolean isText() {
        return this == LIKE || this == NOT_LIKE;
    }
}
