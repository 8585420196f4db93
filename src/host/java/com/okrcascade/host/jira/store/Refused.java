package com.okrcascade.host.jira.store;

/** What Jira would not do, in the words that it shows to people. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Refused(String message) {
        super(message);
    }
}
