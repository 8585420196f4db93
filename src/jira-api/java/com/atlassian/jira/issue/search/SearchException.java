package com.atlassian.jira.issue.search;

/** Evidence: Jira 11 call sites; checked. */
public class SearchException extends Exception {
    private static final long serialVersionUID = 1L;

    public SearchException(String message) {
        super(message);
    }

    public SearchException(Throwable cause) {
        super(cause);
    }
}
