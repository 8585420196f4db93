package com.okrcascade.host.jira.jql;

import java.util.List;

/** What a value of a query means once its functions have been asked. */
sealed interface Meaning {
    /** A text as it was typed, or as a plugin's function gave it. */
    record Text(String text) implements Meaning {}

    /** People, by key. */
    record People(List<String> keys) implements Meaning {}

    /** Milliseconds since 1970. */
    record Moment(long millis) implements Meaning {}

    /** Ids, as plugins' functions give issues. */
    record Ids(List<Long> ids) implements Meaning {}

    /** EMPTY. */
    record Nothing() implements Meaning {}
}
