package com.okrcascade.host.rest;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.annotations.security.AnonymousSiteAccess;
import com.atlassian.annotations.security.SystemAdminOnly;
import com.atlassian.annotations.security.UnrestrictedAccess;
import java.lang.reflect.AnnotatedElement;
import java.util.Optional;
import java.util.stream.Stream;

/** Who may call something, as its annotations say; without one, whoever is logged in. */
public enum Access {
    ANYONE,
    LOGGED_IN,
    ADMIN,
    SYSTEM_ADMIN;

    /** The first element that says something decides: the method before its class. */
    public static Access of(AnnotatedElement... elements) {
        return Stream.of(elements)
                .map(Access::said)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(LOGGED_IN);
    }

    private static Optional<Access> said(AnnotatedElement element) {
        if (element.isAnnotationPresent(SystemAdminOnly.class)
                || element.isAnnotationPresent(
                        com.atlassian.plugins.rest.api.security.annotation.SystemAdminOnly.class)) {
            return Optional.of(SYSTEM_ADMIN);
        }
        if (element.isAnnotationPresent(AdminOnly.class)
                || element.isAnnotationPresent(com.atlassian.plugins.rest.api.security.annotation.AdminOnly.class)) {
            return Optional.of(ADMIN);
        }
        return isOpen(element) ? Optional.of(ANYONE) : Optional.empty();
    }

    private static boolean isOpen(AnnotatedElement element) {
        return element.isAnnotationPresent(UnrestrictedAccess.class)
                || element.isAnnotationPresent(AnonymousSiteAccess.class)
                || element.isAnnotationPresent(
                        com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess.class)
                || element.isAnnotationPresent(
                        com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess.class);
    }
}
