package com.okrcascade.host.jira;

import java.time.Clock;

/**
 * How a Jira starts.
 *
 * @param demo whether an empty database gets the ABC company
 * @param baseUrl where it is reached, with the context path and without a slash at the end
 * @param clock what time it is, and in which zone JQL's dates are meant
 */
public record JiraOptions(boolean demo, String baseUrl, Clock clock) {
    public static JiraOptions empty() {
        return new JiraOptions(false, "http://localhost:2990/jira", Clock.systemDefaultZone());
    }

    public JiraOptions withDemo(boolean on) {
        return new JiraOptions(on, baseUrl, clock);
    }

    public JiraOptions withBaseUrl(String url) {
        return new JiraOptions(demo, url, clock);
    }

    public JiraOptions withClock(Clock other) {
        return new JiraOptions(demo, baseUrl, other);
    }
}
