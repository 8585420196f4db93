package com.okrcascade.host.jira.page;

import com.atlassian.jira.bc.issue.IssueService.TransitionValidationResult;
import com.atlassian.jira.config.ConstantsManager;
import com.okrcascade.host.jira.api.IssueInput;
import com.okrcascade.host.jira.api.StoredIssue;
import com.okrcascade.host.jira.jql.JqlError;
import com.okrcascade.host.jira.jql.JqlQuery;
import com.okrcascade.host.jira.jql.Searches;
import com.okrcascade.host.jira.store.Refused;
import com.okrcascade.host.jira.store.Seed;
import com.okrcascade.host.jira.store.Transition;
import com.okrcascade.host.jira.store.Workflow;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Issues found by JQL, in a table from which several can be resolved or reopened at once. */
final class SearchPage {
    private static final int PAGE = 50;

    private final Desk desk;

    SearchPage(Desk desk) {
        this.desk = desk;
    }

    void answer(Visit visit, List<String> path) throws IOException {
        if (path.equals(List.of("bulk")) && visit.isPost()) {
            bulk(visit);
        } else {
            show(visit);
        }
    }

    private void show(Visit visit) throws IOException {
        String jql = visit.has("jql") ? visit.parameter("jql") : "resolution = Unresolved ORDER BY updated DESC";
        Map<String, Object> context = new HashMap<>();
        context.put("jql", jql);
        context.put("resolutions", desk.services().get(ConstantsManager.class).getResolutions());
        context.put("resolution", Seed.WON);
        try {
            addFound(context, visit, jql);
        } catch (JqlError e) {
            visit.response().setStatus(400);
            context.put("problems", List.of(e.getMessage()));
        }
        visit.show("search", "Issues", "issues", context);
    }

    private void addFound(Map<String, Object> context, Visit visit, String jql) {
        JqlQuery query = desk.searches().parse(jql);
        List<String> problems = desk.searches().problems(visit.user(), query);
        if (!problems.isEmpty()) {
            visit.response().setStatus(400);
            context.put("problems", problems);
            return;
        }
        int start = visit.parameter("start").matches("\\d{1,8}") ? Integer.parseInt(visit.parameter("start")) : 0;
        Searches.Found found = desk.searches().search(visit.user(), query, false, start, PAGE);
        context.put("table", IssueTable.of(desk, found));
        context.put("from", start + 1);
        context.put("to", start + found.ids().size());
        context.put("total", found.total());
        context.put("previous", start > 0 ? link(jql, Math.max(0, start - PAGE)) : "");
        context.put("next", start + PAGE < found.total() ? link(jql, start + PAGE) : "");
    }

    private static String link(String jql, int start) {
        return "/issues/?jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8) + "&start=" + start;
    }

    /** Takes one step with each chosen issue, one after the other, each with its own event, as Jira's bulk change does. */
    private void bulk(Visit visit) throws IOException {
        String[] keys =
                Optional.ofNullable(visit.request().getParameterValues("issue")).orElse(new String[0]);
        int step = visit.parameter("step").equals("reopen") ? Workflow.REOPEN : Workflow.RESOLVE;
        for (String key : keys) {
            desk.find(visit, key).ifPresent(issue -> take(visit, issue, step));
        }
        visit.go(link(visit.parameter("jql"), 0));
    }

    private void take(Visit visit, StoredIssue issue, int step) {
        IssueInput input = new IssueInput();
        Optional<Transition> transition = Workflow.find(issue.state(), step);
        if (transition.map(Transition::resolves).orElse(false)) {
            input.setResolutionId(visit.parameter("resolution"));
        }
        TransitionValidationResult result = desk.issues().validateTransition(visit.user(), issue.getId(), step, input);
        if (result.isValid()) {
            try {
                desk.issues().transition(visit.user(), result);
            } catch (Refused e) {
                // Somebody else was quicker with this one; the table will show it as it is.
                return;
            }
        }
    }
}
