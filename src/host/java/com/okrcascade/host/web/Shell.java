package com.okrcascade.host.web;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.okrcascade.host.jira.CurrentUser;
import com.okrcascade.host.people.Locales;
import com.okrcascade.host.people.Preferences;
import com.okrcascade.host.sal.SalWebSudo;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What surrounds every page: who reads it, in which language and theme, and where they can go. */
public final class Shell {
    static final String THEME = "theme";
    private static final int INITIALS = 2;

    private final Navigation navigation;
    private final Locales locales;
    private final Preferences preferences;
    private final GlobalPermissionManager permissions;
    private final SalWebSudo webSudo;

    public Shell(
            Navigation navigation,
            Locales locales,
            Preferences preferences,
            GlobalPermissionManager permissions,
            SalWebSudo webSudo) {
        this.navigation = navigation;
        this.locales = locales;
        this.preferences = preferences;
        this.permissions = permissions;
        this.webSudo = webSudo;
    }

    Map<String, Object> values(HttpServletRequest request) {
        Optional<ApplicationUser> user = CurrentUser.get();
        Map<String, Object> values = new HashMap<>();
        values.put("contextPath", request.getContextPath());
        values.put(
                "path",
                request.getRequestURI().substring(request.getContextPath().length()));
        values.put(
                "here", values.get("path") + (request.getQueryString() == null ? "" : "?" + request.getQueryString()));
        values.put("locale", locales.current().getLanguage());
        values.put("theme", user.flatMap(this::theme).orElse("light"));
        values.put("userKey", user.map(ApplicationUser::getKey).orElse(""));
        values.put("userName", user.map(ApplicationUser::getUsername).orElse(""));
        values.put("fullName", user.map(ApplicationUser::getDisplayName).orElse(""));
        values.put("initials", user.map(Shell::initials).orElse(""));
        values.put("admin", user.filter(this::isAdmin).isPresent());
        values.put("token", Sessions.token(request));
        values.put("secured", webSudo.holds(request));
        values.put("items", navigation.top());
        values.put("sections", navigation.admin());
        return values;
    }

    private Optional<String> theme(ApplicationUser user) {
        return preferences.get(user.getKey(), THEME);
    }

    private boolean isAdmin(ApplicationUser user) {
        return permissions.hasPermission(GlobalPermissionKey.ADMINISTER, user);
    }

    private static String initials(ApplicationUser user) {
        return Stream.of(user.getDisplayName().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1))
                .limit(INITIALS)
                .collect(Collectors.joining());
    }
}
