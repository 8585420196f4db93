package com.atlassian.jira.util;

import java.util.LinkedHashSet;
import java.util.Set;

/** Evidence: Jira 8 call sites. */
public class MessageSetImpl implements MessageSet {
    private final Set<String> errorMessages = new LinkedHashSet<>();

    @Override
    public boolean hasAnyErrors() {
        return !errorMessages.isEmpty();
    }

    @Override
    public Set<String> getErrorMessages() {
        return errorMessages;
    }

    @Override
    public void addErrorMessage(String errorMessage) {
        errorMessages.add(errorMessage);
    }

    @Override
    public void addMessageSet(MessageSet messageSet) {
        errorMessages.addAll(messageSet.getErrorMessages());
    }
}
