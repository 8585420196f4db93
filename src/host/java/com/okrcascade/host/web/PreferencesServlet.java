package com.okrcascade.host.web;

import com.atlassian.jira.user.ApplicationUser;
import com.okrcascade.host.jira.CurrentUser;
import com.okrcascade.host.people.Locales;
import com.okrcascade.host.people.Preferences;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code /host/preferences}: the language and theme switches of the header. */
public final class PreferencesServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Map<String, Set<String>> CHOICES =
            Map.of(Locales.PREFERENCE, Set.of("en", "ru"), Shell.THEME, Set.of("light", "dark"));

    private final transient Preferences preferences;

    public PreferencesServlet(Preferences preferences) {
        this.preferences = preferences;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<ApplicationUser> user = CurrentUser.get();
        if (user.isEmpty() || !Sessions.token(request).equals(request.getParameter("atl_token"))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        CHOICES.forEach((name, allowed) -> {
            String choice = request.getParameter(name);
            if (choice != null && allowed.contains(choice)) {
                preferences.set(user.get().getKey(), name, choice);
            }
        });
        response.sendRedirect(request.getContextPath() + back(request));
    }

    private static String back(HttpServletRequest request) {
        return LocalPath.orElse(String.valueOf(request.getParameter("back")), "/");
    }
}
