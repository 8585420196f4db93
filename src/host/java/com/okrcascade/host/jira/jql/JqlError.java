package com.okrcascade.host.jira.jql;

/** What is wrong with a query, in the words that Jira shows. */
public final class JqlError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public JqlError(String message) {
        super(message);
    }
}
