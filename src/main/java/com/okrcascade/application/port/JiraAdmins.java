package com.okrcascade.application.port;

import com.okrcascade.domain.model.UserKey;

/** Who administers Jira. */
@FunctionalInterface
public interface JiraAdmins {
    boolean include(UserKey user);
}
