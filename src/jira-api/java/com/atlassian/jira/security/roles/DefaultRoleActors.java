package com.atlassian.jira.security.roles;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Set;

/** Evidence: Jira 8 call sites. */
public interface DefaultRoleActors {
    Set<ApplicationUser> getApplicationUsers();
}
