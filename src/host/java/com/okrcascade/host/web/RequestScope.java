package com.okrcascade.host.web;

import com.atlassian.jira.user.ApplicationUser;
import com.okrcascade.host.assets.PageBuilder;
import com.okrcascade.host.jira.CurrentUser;
import com.okrcascade.host.jira.Jira;
import com.okrcascade.host.people.Locales;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** Gives the running thread its user, language and page for one request: by session, or by name and password. */
public final class RequestScope extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String BASIC = "Basic ";

    private final transient Jira jira;
    private final transient Sessions sessions;
    private final transient PageBuilder page;

    public RequestScope(Jira jira, Sessions sessions, PageBuilder page) {
        this.jira = jira;
        this.sessions = sessions;
        this.page = page;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String credentials = request.getHeader("Authorization");
        boolean basic = credentials != null && credentials.startsWith(BASIC);
        Optional<ApplicationUser> user = basic ? byPassword(credentials) : sessions.user(request);
        if (basic && user.isEmpty()) {
            response.setHeader("WWW-Authenticate", "Basic realm=\"ABC Jira\"");
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        run(user, request, response, chain);
    }

    private void run(
            Optional<ApplicationUser> user, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            CurrentUser.set(user.orElse(null));
            Locales.ask(String.valueOf(localeIn(request.getQueryString())));
            chain.doFilter(request, response);
        } finally {
            CurrentUser.clear();
            Locales.forget();
            page.forget();
        }
    }

    /** Read from the query, because asking for a parameter would swallow the body of a form. */
    private static String localeIn(String query) {
        for (String part : String.valueOf(query).split("&")) {
            if (part.startsWith("locale=")) {
                return part.substring("locale=".length());
            }
        }
        return null;
    }

    private Optional<ApplicationUser> byPassword(String header) {
        try {
            String decoded = new String(
                    Base64.getDecoder().decode(header.substring(BASIC.length()).trim()), StandardCharsets.UTF_8);
            int colon = decoded.indexOf(':');
            return colon < 0
                    ? Optional.empty()
                    : jira.authenticate(decoded.substring(0, colon), decoded.substring(colon + 1));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
