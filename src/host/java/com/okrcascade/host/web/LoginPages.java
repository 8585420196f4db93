package com.okrcascade.host.web;

import com.atlassian.jira.user.ApplicationUser;
import com.okrcascade.host.jira.Jira;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** {@code /login.jsp} and {@code /logout}. */
public final class LoginPages extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Jira jira;
    private final transient Sessions sessions;
    private final transient Layout layout;

    public LoginPages(Jira jira, Sessions sessions, Layout layout) {
        this.jira = jira;
        this.sessions = sessions;
        this.layout = layout;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        show(request, response, false);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getServletPath().equals("/logout")) {
            sessions.logOut(request);
            response.sendRedirect(request.getContextPath() + "/login.jsp");
            return;
        }
        Optional<ApplicationUser> user =
                jira.authenticate(parameter(request, "os_username"), parameter(request, "os_password"));
        if (user.isEmpty()) {
            show(request, response, true);
            return;
        }
        sessions.logIn(request, user.get());
        response.sendRedirect(request.getContextPath() + destination(request));
    }

    private void show(HttpServletRequest request, HttpServletResponse response, boolean failed) throws IOException {
        response.setStatus(failed ? HttpServletResponse.SC_UNAUTHORIZED : HttpServletResponse.SC_OK);
        layout.plain(
                request,
                response,
                "login",
                Map.of(
                        "failed", failed,
                        "name", parameter(request, "os_username"),
                        "destination", destination(request)));
    }

    private static String destination(HttpServletRequest request) {
        return LocalPath.orElse(parameter(request, "os_destination"), "/secure/Dashboard.jspa");
    }

    private static String parameter(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }
}
