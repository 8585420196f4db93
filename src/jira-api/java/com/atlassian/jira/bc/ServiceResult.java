package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;

/** Evidence: public Javadoc; Jira 8 call sites. */
public interface ServiceResult {
    boolean isValid();

    ErrorCollection getErrorCollection();
}
