package com.okrcascade.jira;

/** A service of Jira was called while it is not registered: Jira still starts, already stops, or is too old. */
public final class ServiceNotThere extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ServiceNotThere(Class<?> type) {
        super("Jira does not offer " + type.getName() + " at the moment");
    }
}
