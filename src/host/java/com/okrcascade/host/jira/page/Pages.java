package com.okrcascade.host.jira.page;

import com.okrcascade.host.jira.PageRenderer;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** Finds the page for an address. A form without the right token is refused, as Jira does it. */
public final class Pages extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final transient PageRenderer renderer;
    private final transient IssuePage issue;
    private final transient IssueForms forms;
    private final transient IssueSteps steps;
    private final transient SearchPage search;
    private final transient ProjectPages projects;

    public Pages(Desk desk, PageRenderer renderer) {
        this.desk = desk;
        this.renderer = renderer;
        issue = new IssuePage(desk);
        forms = new IssueForms(desk);
        steps = new IssueSteps(desk);
        search = new SearchPage(desk);
        projects = new ProjectPages(desk);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Visit visit = new Visit(request, response, renderer);
        if (visit.isPost() && !visit.hasToken()) {
            visit.refuse(
                    403,
                    "XSRF Security Token Missing",
                    "Jira could not complete this action due to a missing form token. Go back, reload the page and try again.");
            return;
        }
        List<String> path = visit.path();
        switch (request.getServletPath()) {
            case "/browse" -> issue.show(visit, path);
            case "/issues" -> search.answer(visit, path);
            case "/projects" -> projects.show(visit, path);
            case "/secure/useravatar" -> Avatar.send(visit, desk.lookup());
            default -> issueForm(visit, path);
        }
    }

    private void issueForm(Visit visit, List<String> path) throws IOException {
        if (path.equals(List.of("create"))) {
            forms.create(visit);
        } else if (path.size() < 2) {
            visit.notFound();
        } else {
            issueForm(visit, path.get(0), path.get(1), path.size() > 2 ? path.get(2) : "");
        }
    }

    private void issueForm(Visit visit, String key, String operation, String detail) throws IOException {
        switch (operation) {
            case "edit" -> forms.edit(visit, key);
            case "assign" -> forms.assign(visit, key);
            case "move" -> forms.move(visit, key);
            case "delete" -> forms.delete(visit, key);
            case "comment" -> steps.comment(visit, key);
            case "transition" -> steps.transition(visit, key, detail);
            default -> visit.notFound();
        }
    }
}
