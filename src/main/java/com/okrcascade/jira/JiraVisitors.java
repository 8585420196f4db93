package com.okrcascade.jira;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.okrcascade.application.AskedMemberships;
import com.okrcascade.application.port.People;
import com.okrcascade.application.port.Visitors;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.model.UserKey;

/** Who is logged in on the running thread. */
public final class JiraVisitors implements Visitors {
    private final JiraAuthenticationContext authentication;
    private final GlobalPermissionManager permissions;
    private final People people;

    public JiraVisitors(JiraAuthenticationContext authentication, GlobalPermissionManager permissions, People people) {
        this.authentication = authentication;
        this.permissions = permissions;
        this.people = people;
    }

    @Override
    public Actor current() {
        ApplicationUser user = authentication.getLoggedInUser();
        if (user == null) return Actor.ANONYMOUS;
        UserKey key = new UserKey(user.getKey());
        boolean admin = permissions.hasPermission(GlobalPermissionKey.ADMINISTER, user);
        return new Actor(key, admin, new AskedMemberships(people, key));
    }
}
