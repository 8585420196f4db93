package com.okrcascade.host.sal;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import com.okrcascade.host.jira.CurrentUser;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Jira's people under SAL's names. */
public final class SalUsers implements UserManager {
    private final com.atlassian.jira.user.util.UserManager users;
    private final GlobalPermissionManager permissions;
    private final GroupManager groups;

    public SalUsers(
            com.atlassian.jira.user.util.UserManager users, GlobalPermissionManager permissions, GroupManager groups) {
        this.users = users;
        this.permissions = permissions;
        this.groups = groups;
    }

    @Override
    public UserProfile getRemoteUser() {
        return CurrentUser.get().map(SalProfile::new).orElse(null);
    }

    @Override
    public UserProfile getRemoteUser(HttpServletRequest request) {
        return getRemoteUser();
    }

    @Override
    public UserKey getRemoteUserKey() {
        return CurrentUser.get().map(user -> new UserKey(user.getKey())).orElse(null);
    }

    @Override
    public UserKey getRemoteUserKey(HttpServletRequest request) {
        return getRemoteUserKey();
    }

    @Override
    public UserProfile getUserProfile(String username) {
        return Optional.ofNullable(users.getUserByName(username))
                .map(SalProfile::new)
                .orElse(null);
    }

    @Override
    public UserProfile getUserProfile(UserKey userKey) {
        return user(userKey).map(SalProfile::new).orElse(null);
    }

    @Override
    public boolean isAdmin(UserKey userKey) {
        return has(GlobalPermissionKey.ADMINISTER, userKey) || isSystemAdmin(userKey);
    }

    @Override
    public boolean isSystemAdmin(UserKey userKey) {
        return has(GlobalPermissionKey.SYSTEM_ADMIN, userKey);
    }

    private boolean has(GlobalPermissionKey permission, UserKey userKey) {
        return user(userKey)
                .filter(user -> permissions.hasPermission(permission, user))
                .isPresent();
    }

    @Override
    public boolean isUserInGroup(UserKey userKey, String group) {
        return user(userKey).filter(user -> groups.isUserInGroup(user, group)).isPresent();
    }

    @Override
    public Iterable<String> findGroupNamesByPrefix(String prefix, int startIndex, int maxResults) {
        return groups.getAllGroups().stream()
                .map(group -> group.getName())
                .filter(name -> name.startsWith(prefix))
                .sorted()
                .skip(startIndex)
                .limit(maxResults)
                .toList();
    }

    private Optional<ApplicationUser> user(UserKey userKey) {
        return Optional.ofNullable(userKey).map(key -> users.getUserByKey(key.getStringValue()));
    }
}
