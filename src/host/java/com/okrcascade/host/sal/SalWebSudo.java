package com.okrcascade.host.sal;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Secure administrator sessions: whoever administers gives the password again, and it holds for ten minutes. A request
 * that brings its password has just given it.
 */
public final class SalWebSudo implements WebSudoManager {
    public static final String ADDRESS = "/secure/admin/WebSudoAuthenticate.jspa";
    public static final String DESTINATION = "webSudoDestination";

    private static final Duration HOLDS = Duration.ofMinutes(10);
    private static final String UNTIL = "host.websudo.until";

    private final boolean on;
    private final Clock clock;

    public SalWebSudo(boolean on, Clock clock) {
        this.on = on;
        this.clock = clock;
    }

    @Override
    public void willExecuteWebSudoRequest(HttpServletRequest request) {
        if (on && request.getHeader("Authorization") == null && !holds(request)) {
            throw new WebSudoSessionException("The password was not given within the last ten minutes");
        }
    }

    @Override
    public void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response) {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String back = request.getRequestURI().substring(request.getContextPath().length()) + query;
        try {
            response.sendRedirect(request.getContextPath() + ADDRESS + "?" + DESTINATION + "="
                    + URLEncoder.encode(back, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean holds(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null
                && session.getAttribute(UNTIL) instanceof Instant until
                && clock.instant().isBefore(until);
    }

    /** The password was right. The session gets a new id, so that one that was seen before is worth nothing. */
    public void begin(HttpServletRequest request) {
        request.getSession(true).setAttribute(UNTIL, clock.instant().plus(HOLDS));
        request.changeSessionId();
    }

    public void drop(HttpServletRequest request) {
        request.getSession(true).removeAttribute(UNTIL);
    }
}
