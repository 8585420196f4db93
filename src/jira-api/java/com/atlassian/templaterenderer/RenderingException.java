package com.atlassian.templaterenderer;

/** Evidence: Jira 11 call sites prove it unchecked or an IOException; declared unchecked. */
public class RenderingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RenderingException(String message) {
        super(message);
    }

    public RenderingException(Throwable cause) {
        super(cause);
    }
}
