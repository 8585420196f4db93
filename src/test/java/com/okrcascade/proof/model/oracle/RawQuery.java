package com.okrcascade.proof.model.oracle;

import org.jspecify.annotations.Nullable;

/**
 * One query of a key result.
 *
 * @param person as whom it runs
 */
public record RawQuery(long id, String jql, String person, long keyResult, @Nullable RawRule rule) {
    boolean sameSearch(RawQuery other) {
        return jql.equals(other.jql) && person.equals(other.person);
    }
}
