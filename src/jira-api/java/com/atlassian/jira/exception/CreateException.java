package com.atlassian.jira.exception;

/** Evidence: Jira 11 call sites; checked. */
public class CreateException extends Exception {
    private static final long serialVersionUID = 1L;

    public CreateException(String message) {
        super(message);
    }

    public CreateException(Throwable cause) {
        super(cause);
    }
}
