package com.okrcascade.web.page;

import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.okrcascade.application.ReadGraph;
import com.okrcascade.application.fault.Fault;
import com.okrcascade.application.port.Texts;
import com.okrcascade.application.port.Visitors;
import com.okrcascade.domain.access.Access;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers with the shell of a page to people who are logged in, and asks the others to. */
public final class PageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(PageServlet.class);

    private final transient Visitors visitors;
    private final transient ReadGraph readGraph;
    private final transient Texts texts;
    private final transient TemplateRenderer templates;
    private final transient PageBuilderService pageBuilder;
    private final transient LoginUriProvider login;
    private final transient WebSudoManager webSudo;

    @Inject
    public PageServlet(
            Visitors visitors,
            ReadGraph readGraph,
            Texts texts,
            TemplateRenderer templates,
            PageBuilderService pageBuilder,
            LoginUriProvider login,
            WebSudoManager webSudo) {
        this.visitors = visitors;
        this.readGraph = readGraph;
        this.texts = texts;
        this.templates = templates;
        this.pageBuilder = pageBuilder;
        this.login = login;
        this.webSudo = webSudo;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            answer(request, response);
        } catch (RuntimeException failure) { // the container would show its message and where it was thrown
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, Fault.logged(LOG, "A page", failure));
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Page> page = Page.at(address(request));
        Actor actor = visitors.current();
        if (page.isEmpty()) response.sendError(HttpServletResponse.SC_NOT_FOUND);
        else if (actor.anonymous()) response.sendRedirect(loginAndBack(request));
        else if (!mayOpen(page.get(), actor)) response.sendError(HttpServletResponse.SC_FORBIDDEN);
        else if (!asksJirasAdmins(page.get(), actor) || isConfirmed(request, response))
            show(page.get(), actor, response);
    }

    private boolean mayOpen(Page page, Actor actor) {
        if (!page.isForAdmins()) return true;
        Access access = readGraph.as(actor).access();
        return access.mayAdminister() || page == Page.ROLES && access.mayManageRoles();
    }

    /** Who administers by a role of the app uses no power of Jira, and may not know what Jira asks for. */
    private static boolean asksJirasAdmins(Page page, Actor actor) {
        return page.isForAdmins() && actor.jiraAdmin();
    }

    /** Whether Jira's administrator gave the password lately; if not, the answer has been given. */
    private boolean isConfirmed(HttpServletRequest request, HttpServletResponse response) {
        try {
            webSudo.willExecuteWebSudoRequest(request);
            return true;
        } catch (WebSudoSessionException notLately) {
            webSudo.enforceWebSudoProtection(request, response);
            return false;
        }
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
