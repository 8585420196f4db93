package com.atlassian.jira.util;

import java.util.Set;

/** Evidence: Jira 11 call sites for hasAnyErrors and getErrorMessages; the rest from Jira 8. */
public interface MessageSet {
    boolean hasAnyErrors();

    Set<String> getErrorMessages();

    void addErrorMessage(String errorMessage);

    void addMessageSet(MessageSet messageSet);
}
