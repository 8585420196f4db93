package com.okrcascade.host.jira;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;

/** Who the running thread acts for. The login filter sets it for a request and clears it afterwards; nobody is anonymous. */
public final class CurrentUser {
    private static final ThreadLocal<ApplicationUser> USER = new ThreadLocal<>();

    private CurrentUser() {}

    public static Optional<ApplicationUser> get() {
        return Optional.ofNullable(USER.get());
    }

    /** Null makes the thread anonymous. */
    public static void set(ApplicationUser user) {
        if (user == null) {
            USER.remove();
        } else {
            USER.set(user);
        }
    }

    public static void clear() {
        USER.remove();
    }
}
