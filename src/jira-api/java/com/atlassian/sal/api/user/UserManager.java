package com.atlassian.sal.api.user;

import jakarta.servlet.http.HttpServletRequest;

/** Evidence: Jira 11 call sites; profile and groups from whole-interface doubles of Jira 7 and 8. */
public interface UserManager {
    UserProfile getRemoteUser();

    UserProfile getRemoteUser(HttpServletRequest request);

    UserKey getRemoteUserKey();

    UserKey getRemoteUserKey(HttpServletRequest request);

    UserProfile getUserProfile(String username);

    UserProfile getUserProfile(UserKey userKey);

    boolean isAdmin(UserKey userKey);

    boolean isSystemAdmin(UserKey userKey);

    boolean isUserInGroup(UserKey userKey, String group);

    Iterable<String> findGroupNamesByPrefix(String prefix, int startIndex, int maxResults);
}
