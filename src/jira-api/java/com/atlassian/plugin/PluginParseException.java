package com.atlassian.plugin;

/** Evidence: Jira 11 call sites (throws clauses); unchecked by SAL-era source. */
public class PluginParseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PluginParseException(String message) {
        super(message);
    }
}
