package com.okrcascade.jira;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.okrcascade.application.port.JiraAdmins;
import com.okrcascade.domain.model.UserKey;

/** Who has Jira's permission to administer it. */
public final class GlobalAdmins implements JiraAdmins {
    private final JiraUsers users;
    private final GlobalPermissionManager permissions;

    public GlobalAdmins(JiraUsers users, GlobalPermissionManager permissions) {
        this.users = users;
        this.permissions = permissions;
    }

    @Override
    public boolean include(UserKey user) {
        return users.find(user)
                .filter(one -> permissions.hasPermission(GlobalPermissionKey.ADMINISTER, one))
                .isPresent();
    }
}
