package com.atlassian.jira.util;

import java.util.Collection;
import java.util.Map;

/** Evidence: public Javadoc; Jira 8 call sites. */
public interface ErrorCollection {
    void addError(String field, String message);

    void addErrorMessage(String message);

    Collection<String> getErrorMessages();

    Map<String, String> getErrors();

    boolean hasAnyErrors();
}
