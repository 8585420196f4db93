package com.okrcascade.host.rest;

import com.atlassian.annotations.security.XsrfProtectionExcluded;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.okrcascade.host.jira.CurrentUser;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Stands before every REST resource: who may call it, and no forms from elsewhere. */
final class Gate implements ContainerRequestFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final String NO_CHECK_HEADER = "X-Atlassian-Token";

    private final GlobalPermissionManager permissions;

    @Context
    private ResourceInfo resource;

    Gate(GlobalPermissionManager permissions) {
        this.permissions = permissions;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Optional<ApplicationUser> user = CurrentUser.get();
        Access access = Access.of(resource.getResourceMethod(), resource.getResourceClass());
        if (access != Access.ANYONE && user.isEmpty()) {
            refuse(request, 401, "Client must be authenticated to access this resource.");
        } else if (!isAllowed(access, user)) {
            refuse(request, 403, "Client must be authenticated as an administrator to access this resource.");
        } else if (looksForged(request)) {
            refuse(request, 403, "XSRF check failed");
        }
    }

    private boolean isAllowed(Access access, Optional<ApplicationUser> user) {
        return switch (access) {
            case ANYONE, LOGGED_IN -> true;
            case ADMIN -> has(GlobalPermissionKey.ADMINISTER, user) || has(GlobalPermissionKey.SYSTEM_ADMIN, user);
            case SYSTEM_ADMIN -> has(GlobalPermissionKey.SYSTEM_ADMIN, user);
        };
    }

    private boolean has(GlobalPermissionKey permission, Optional<ApplicationUser> user) {
        return user.filter(each -> permissions.hasPermission(permission, each)).isPresent();
    }

    /** A page elsewhere can make a browser send forms and plain text with our cookie, but not JSON and not this header. */
    private boolean looksForged(ContainerRequestContext request) {
        return !READING.contains(request.getMethod())
                && isFormLike(request.getMediaType())
                && !"no-check".equals(request.getHeaderString(NO_CHECK_HEADER))
                && !isExcluded();
    }

    private static boolean isFormLike(MediaType type) {
        return type != null
                && (type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE)
                        || type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE)
                        || type.isCompatible(MediaType.TEXT_PLAIN_TYPE));
    }

    private boolean isExcluded() {
        return resource.getResourceMethod().isAnnotationPresent(XsrfProtectionExcluded.class)
                || resource.getResourceClass().isAnnotationPresent(XsrfProtectionExcluded.class);
    }

    private static void refuse(ContainerRequestContext request, int status, String message) {
        request.abortWith(Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Map.of("message", message, "status-code", status))
                .build());
    }
}
