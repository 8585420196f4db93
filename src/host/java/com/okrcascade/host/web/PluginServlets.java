package com.okrcascade.host.web;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.okrcascade.host.jira.CurrentUser;
import com.okrcascade.host.osgi.PluginBeans;
import com.okrcascade.host.plugin.Descriptor;
import com.okrcascade.host.rest.Access;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** {@code /plugins/servlet/*}: the plugin's servlets, behind the login, in Jira's clothes where they ask for them. */
public final class PluginServlets extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Descriptor descriptor;
    private final transient PluginBeans beans;
    private final transient GlobalPermissionManager permissions;
    private final transient Layout layout;
    private final transient Map<String, HttpServlet> made = new ConcurrentHashMap<>();

    public PluginServlets(
            Descriptor descriptor, PluginBeans beans, GlobalPermissionManager permissions, Layout layout) {
        this.descriptor = descriptor;
        this.beans = beans;
        this.permissions = permissions;
        this.layout = layout;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<ServletMatch> match = ServletMatch.of(descriptor.servlets(), String.valueOf(request.getPathInfo()));
        if (match.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        HttpServlet servlet = made.computeIfAbsent(
                match.get().servlet().key(), key -> make(match.get().servlet()));
        if (mayPass(Access.of(servlet.getClass()), request, response)) {
            layout.decorating(
                    request, response, captured -> servlet.service(match.get().wrap(request), captured));
        }
    }

    private HttpServlet make(Descriptor.Servlet module) {
        HttpServlet servlet = (HttpServlet) beans.create(module.className());
        try {
            servlet.init(new PluginServletConfig(module, getServletContext()));
        } catch (ServletException e) {
            throw new IllegalStateException("The servlet " + module.key() + " does not start", e);
        }
        return servlet;
    }

    private boolean mayPass(Access access, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (access == Access.ANYONE) {
            return true;
        }
        if (!MustLogIn.checked(request, response)) {
            return false;
        }
        boolean allowed = access == Access.LOGGED_IN
                || has(GlobalPermissionKey.SYSTEM_ADMIN)
                || access == Access.ADMIN && has(GlobalPermissionKey.ADMINISTER);
        if (!allowed) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
        return allowed;
    }

    private boolean has(GlobalPermissionKey permission) {
        return CurrentUser.get()
                .filter(user -> permissions.hasPermission(permission, user))
                .isPresent();
    }
}
