package com.atlassian.jira.jql.query;

import com.atlassian.jira.user.ApplicationUser;

/** Evidence: the type on Jira 11; its members from Jira 8 call sites and public Javadoc. */
public interface QueryCreationContext {
    ApplicationUser getApplicationUser();

    boolean isSecurityOverriden();
}
