package com.okrcascade.jira;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.okrcascade.domain.model.UserKey;
import java.util.Optional;

/** Finds Jira's own object for one of our user keys. */
public final class JiraUsers {
    private final UserManager users;

    public JiraUsers(UserManager users) {
        this.users = users;
    }

    Optional<ApplicationUser> find(UserKey key) {
        return Optional.ofNullable(users.getUserByKey(key.value()));
    }

    Optional<ApplicationUser> active(UserKey key) {
        return find(key).filter(ApplicationUser::isActive);
    }
}
