package com.okrcascade.web.page;

import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.okrcascade.application.ReadGraph;
import com.okrcascade.application.port.Texts;
import com.okrcascade.application.port.Visitors;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.web.PollPace;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** Answers with the shell of a page to people who are logged in, and asks the others to. */
public final class PageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Visitors visitors;
    private final transient ReadGraph readGraph;
    private final transient Texts texts;
    private final transient TemplateRenderer templates;
    private final transient PageBuilderService pageBuilder;
    private final transient LoginUriProvider login;

    @Inject
    public PageServlet(
            Visitors visitors,
            ReadGraph readGraph,
            Texts texts,
            TemplateRenderer templates,
            PageBuilderService pageBuilder,
            LoginUriProvider login) {
        this.visitors = visitors;
        this.readGraph = readGraph;
        this.texts = texts;
        this.templates = templates;
        this.pageBuilder = pageBuilder;
        this.login = login;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Page> page = Page.at(address(request));
        Actor actor = visitors.current();
        if (page.isEmpty()) response.sendError(HttpServletResponse.SC_NOT_FOUND);
        else if (actor.anonymous()) response.sendRedirect(loginAndBack(request));
        else if (page.get().isForAdmins() && !actor.jiraAdmin()) response.sendError(HttpServletResponse.SC_FORBIDDEN);
        else show(page.get(), actor, response);
    }

    private void show(Page page, Actor actor, HttpServletResponse response) throws IOException {
        pageBuilder.assembler().resources().requireWebResource(page.resource());
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        Map<String, Object> context = Map.of(
                "pageTitle", texts.text(page.titleKey()),
                "isAdmin", actor.jiraAdmin(),
                "mayCreate", readGraph.as(actor).access().mayCreate(),
                "pollSeconds", PollPace.seconds());
        templates.render(page.template(), context, response.getWriter());
    }

    private String loginAndBack(HttpServletRequest request) {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        URI here = URI.create(
                request.getRequestURI().substring(request.getContextPath().length()) + query);
        return login.getLoginUri(here).toString();
    }

    private static String address(HttpServletRequest request) {
        String whole = request.getRequestURI();
        int start = whole.indexOf("/okr/");
        return start < 0 ? whole : whole.substring(start);
    }
}
