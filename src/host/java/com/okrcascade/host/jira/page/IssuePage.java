package com.okrcascade.host.jira.page;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.okrcascade.host.jira.Panel;
import com.okrcascade.host.jira.api.StoredIssue;
import com.okrcascade.host.jira.store.Permissions;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The page of one issue, with the plugins' panels at its right. */
final class IssuePage {
    private static final String RIGHT = "atl.jira.view.issue.right.context";
    private static final String LEFT = "atl.jira.view.issue.left.context";
    private static final Set<String> TABS = Set.of("all", "comments", "history");

    private final Desk desk;

    IssuePage(Desk desk) {
        this.desk = desk;
    }

    void show(Visit visit, List<String> path) throws IOException {
        Optional<StoredIssue> found = path.size() == 1 ? desk.find(visit, path.get(0)) : Optional.empty();
        if (found.isEmpty()) {
            visit.notFound();
        } else if (!found.get().getKey().equals(path.get(0))) {
            visit.go("/browse/" + found.get().getKey());
        } else {
            show(visit, found.get());
        }
    }

    private void show(Visit visit, StoredIssue issue) throws IOException {
        String tab = TABS.contains(visit.parameter("tab")) ? visit.parameter("tab") : "comments";
        Map<String, Object> context = new HashMap<>();
        context.put("issue", desk.view(issue));
        context.put("tab", tab);
        context.put("activity", ActivityView.of(issue.getId(), tab, desk.lookup(), desk.times()));
        context.put("panels", panels(RIGHT, issue, visit));
        context.put("leftPanels", panels(LEFT, issue, visit));
        context.put("mayEdit", desk.may(Permissions.EDIT, issue, visit));
        context.put("mayAssign", desk.may(Permissions.ASSIGN, issue, visit));
        context.put("mayComment", desk.may(Permissions.COMMENT, issue, visit));
        context.put("mayMove", desk.may(Permissions.MOVE, issue, visit));
        context.put("mayDelete", desk.may(Permissions.DELETE, issue, visit));
        context.put("mayTransition", desk.may(Permissions.TRANSITION, issue, visit));
        visit.show(
                "issue",
                "[" + issue.getKey() + "] " + issue.getSummary(),
                "issues",
                List.of("jira.view.issue"),
                context);
    }

    private List<Panel> panels(String location, StoredIssue issue, Visit visit) {
        Project project = issue.getProjectObject();
        Map<String, Object> context = new HashMap<>();
        context.put("issue", issue);
        context.put("project", project);
        context.put("user", visit.user());
        context.put("helper", new JiraHelper(visit.request(), project, Map.of("issue", issue, "project", project)));
        return desk.panels().at(location, context);
    }
}
