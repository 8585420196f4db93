package com.okrcascade.host.jira.jql;

/** What fields ask of values, and what they say when a value is none of theirs. */
final class Meanings {
    private Meanings() {}

    static String text(Meaning value, String field) {
        if (value instanceof Meaning.Text typed) {
            return typed.text();
        }
        throw new JqlError("A value provided by the function is invalid for the field '" + field + "'.");
    }

    static JqlError doesNotExist(String value, String field) {
        boolean id = value.matches("\\d+");
        return new JqlError(
                id
                        ? "A value with ID '" + value + "' does not exist for the field '" + field + "'."
                        : "The value '" + value + "' does not exist for the field '" + field + "'.");
    }
}
