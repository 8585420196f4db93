package com.okrcascade.host.web;

import com.okrcascade.host.jira.CurrentUser;
import com.okrcascade.host.jira.Jira;
import com.okrcascade.host.sal.SalWebSudo;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Asks administrators for their password again, and lets them give back what it gave them. */
public final class WebSudoPages extends HttpServlet {
    public static final String DROP = "/secure/admin/WebSudoDrop.jspa";

    private static final long serialVersionUID = 1L;

    private final transient Jira jira;
    private final transient SalWebSudo webSudo;
    private final transient Layout layout;

    public WebSudoPages(Jira jira, SalWebSudo webSudo, Layout layout) {
        this.jira = jira;
        this.webSudo = webSudo;
        this.layout = layout;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        show(request, response, false);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!Sessions.token(request).equals(request.getParameter("atl_token"))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (request.getServletPath().equals(DROP)) {
            webSudo.drop(request);
            response.sendRedirect(request.getContextPath() + "/secure/Dashboard.jspa");
        } else if (isRight(parameter(request, "webSudoPassword"))) {
            webSudo.begin(request);
            response.sendRedirect(request.getContextPath() + destination(request));
        } else {
            show(request, response, true);
        }
    }

    private boolean isRight(String password) {
        return CurrentUser.get()
                .filter(user -> jira.authenticate(user.getUsername(), password).isPresent())
                .isPresent();
    }

    private void show(HttpServletRequest request, HttpServletResponse response, boolean failed) throws IOException {
        response.setStatus(failed ? HttpServletResponse.SC_UNAUTHORIZED : HttpServletResponse.SC_OK);
        layout.plain(
                request,
                response,
                "websudo",
                Map.of("failed", failed, "address", SalWebSudo.ADDRESS, "destination", destination(request)));
    }

    private static String destination(HttpServletRequest request) {
        return LocalPath.orElse(parameter(request, SalWebSudo.DESTINATION), "/secure/admin");
    }

    private static String parameter(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }
}
