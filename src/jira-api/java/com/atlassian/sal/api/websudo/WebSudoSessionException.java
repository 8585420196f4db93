package com.atlassian.sal.api.websudo;

/** Evidence: Jira 11 call sites, which always catch it; whether it is checked is not proven. */
public class WebSudoSessionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public WebSudoSessionException(String message) {
        super(message);
    }
}
