package com.okrcascade.host.web;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.UUID;

/** Who is logged in by the session cookie, and the token their forms carry. */
public final class Sessions {
    private static final String USER = "host.user";
    private static final String TOKEN = "host.token";

    private final UserManager users;

    public Sessions(UserManager users) {
        this.users = users;
    }

    public Optional<ApplicationUser> user(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> (String) session.getAttribute(USER))
                .map(users::getUserByKey)
                .filter(ApplicationUser::isActive);
    }

    /** A new session id, so that one that was planted before is worth nothing. */
    public void logIn(HttpServletRequest request, ApplicationUser user) {
        logOut(request);
        request.getSession(true).setAttribute(USER, user.getKey());
    }

    public void logOut(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    public static String token(HttpServletRequest request) {
        HttpSession session = request.getSession(true);
        if (session.getAttribute(TOKEN) == null) {
            session.setAttribute(TOKEN, UUID.randomUUID().toString());
        }
        return (String) session.getAttribute(TOKEN);
    }
}
