package com.okrcascade.host.web;

import com.okrcascade.host.jira.CurrentUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Sends people who are not logged in to the login page, and back afterwards. */
final class MustLogIn {
    private MustLogIn() {}

    /** Whether somebody is logged in; if not, the answer has been given. */
    static boolean checked(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (CurrentUser.get().isPresent()) {
            return true;
        }
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String back = request.getRequestURI().substring(request.getContextPath().length()) + query;
        response.sendRedirect(request.getContextPath() + "/login.jsp?permissionViolation=true&os_destination="
                + URLEncoder.encode(back, StandardCharsets.UTF_8));
        return false;
    }
}
