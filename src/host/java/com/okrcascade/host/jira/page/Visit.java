package com.okrcascade.host.jira.page;

import com.atlassian.jira.user.ApplicationUser;
import com.okrcascade.host.jira.CurrentUser;
import com.okrcascade.host.jira.Page;
import com.okrcascade.host.jira.PageRenderer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** One request for a page, and the answers that pages give. */
record Visit(HttpServletRequest request, HttpServletResponse response, PageRenderer renderer) {
    ApplicationUser user() {
        return CurrentUser.get().orElse(null);
    }

    String userKey() {
        return user() == null ? null : user().getKey();
    }

    boolean isPost() {
        return request.getMethod().equals("POST");
    }

    /** Whether a form was sent by one of our own pages. */
    boolean hasToken() {
        return renderer.xsrfToken(request).equals(request.getParameter("atl_token"));
    }

    /** The parts of the path below the servlet, without empty ones. */
    List<String> path() {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        return java.util.Arrays.stream(path.split("/"))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** What was entered; empty when there is nothing. */
    String parameter(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    boolean has(String name) {
        return request.getParameter(name) != null;
    }

    void show(String template, String title, String section, Map<String, Object> context) throws IOException {
        show(template, title, section, List.of(), context);
    }

    void show(String template, String title, String section, List<String> resourceContexts, Map<String, Object> context)
            throws IOException {
        renderer.render(
                request,
                response,
                new Page("jira/templates/" + template + ".vm", title, section, resourceContexts, context));
    }

    /** Goes on to another page, so that reloading it sends no form again. */
    void go(String path) throws IOException {
        response.sendRedirect(request.getContextPath() + path);
    }

    void refuse(int status, String title, String message) throws IOException {
        response.setStatus(status);
        show("message", title, "issues", Map.of("heading", title, "message", message));
    }

    void notFound() throws IOException {
        refuse(404, "Issue not found", "It does not exist, or you do not have the permission to see it.");
    }
}
