package com.okrcascade.host.web;

import com.okrcascade.host.jira.Page;
import com.okrcascade.host.jira.PageRenderer;
import com.okrcascade.host.template.Templates;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Jira's clothes: puts a page's content between header and footer and loads what the page requires. */
public final class Layout implements PageRenderer {
    private static final String FOLDER = "host/templates/";

    private final Templates templates;
    private final Shell shell;
    private final PageAssets assets;

    public Layout(Templates templates, Shell shell, PageAssets assets) {
        this.templates = templates;
        this.shell = shell;
        this.assets = assets;
    }

    /** What writes into a response that is looked at afterwards. */
    interface Content {
        void into(HttpServletResponse response) throws ServletException, IOException;
    }

    @Override
    public void render(HttpServletRequest request, HttpServletResponse response, Page page) throws IOException {
        page.resourceContexts().forEach(assets.required()::requireContext);
        Map<String, Object> values = shell.values(request);
        Map<String, Object> content = new HashMap<>(values);
        content.putAll(page.context());
        values.put("title", page.title());
        values.put("section", page.section());
        values.put("bodyHtml", templates.text(page.template(), content));
        write(request, response, "general", values);
    }

    @Override
    public String xsrfToken(HttpServletRequest request) {
        return Sessions.token(request);
    }

    /** A page of the host's own, with the header. */
    void page(
            HttpServletRequest request,
            HttpServletResponse response,
            String decorator,
            String name,
            Map<String, ?> more)
            throws IOException {
        Map<String, Object> values = shell.values(request);
        values.putAll(more);
        values.put("titleKey", name + ".title");
        values.put("bodyHtml", templates.text(FOLDER + name + ".vm", values));
        write(request, response, decorator, values);
    }

    /** A page of the host's own, without the header. */
    void plain(HttpServletRequest request, HttpServletResponse response, String name, Map<String, ?> more)
            throws IOException {
        page(request, response, "plain", name, more);
    }

    /** Decorates HTML that has a {@code <meta name="decorator">}; anything else goes out as it is. */
    void decorating(HttpServletRequest request, HttpServletResponse response, Content content)
            throws ServletException, IOException {
        CapturedResponse captured = new CapturedResponse(response);
        content.into(captured);
        if (response.isCommitted()) {
            return; // a redirect or an error
        }
        ServletHtml html =
                new ServletHtml(captured.isHtml() ? new String(captured.content(), StandardCharsets.UTF_8) : "");
        if (html.decorator().isEmpty()) {
            response.getOutputStream().write(captured.content());
        } else {
            decorate(request, response, html);
        }
    }

    private void decorate(HttpServletRequest request, HttpServletResponse response, ServletHtml html)
            throws IOException {
        Map<String, Object> values = shell.values(request);
        values.put("titleHtml", html.titleHtml());
        values.put("headHtml", html.headHtml());
        values.put("bodyHtml", html.bodyHtml());
        values.put("activeTab", html.meta("admin.active.tab").orElse(""));
        boolean admin = html.decorator().filter(name -> name.endsWith("admin")).isPresent();
        write(request, response, admin ? "admin" : "general", values);
    }

    private void write(
            HttpServletRequest request, HttpServletResponse response, String decorator, Map<String, Object> values)
            throws IOException {
        assets.required().requireContext(decorator.equals("admin") ? "atl.admin" : "atl.general");
        values.putAll(assets.values(request.getContextPath(), String.valueOf(values.get("locale"))));
        values.put("decorator", decorator);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(templates.text(FOLDER + "page.vm", values));
    }
}
