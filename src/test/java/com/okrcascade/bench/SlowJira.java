package com.okrcascade.bench;

import java.time.Duration;

/** What a real Jira adds: 2 ms to each issue that is read and 50 ms to each search. */
final class SlowJira {
    private static final Duration READ = Duration.ofMillis(2);
    private static final Duration SEARCH = Duration.ofMillis(50);

    private SlowJira() {}

    static void on(BusyJira jira) {
        jira.slow(READ, SEARCH);
    }

    static void off(BusyJira jira) {
        jira.slow(Duration.ZERO, Duration.ZERO);
    }
}
