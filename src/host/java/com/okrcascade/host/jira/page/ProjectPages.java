package com.okrcascade.host.jira.page;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.okrcascade.host.jira.jql.Searches;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The projects one may browse, and the issues of one of them, the open ones first. */
public final class ProjectPages {
    private static final int PAGE = 100;
    private static final Map<String, String> FILTERS = Map.of(
            "open", " AND resolution = Unresolved ORDER BY key DESC",
            "done", " AND resolution is not EMPTY ORDER BY resolved DESC",
            "all", " ORDER BY key DESC");

    private final Desk desk;

    ProjectPages(Desk desk) {
        this.desk = desk;
    }

    /** A line of the list of projects. */
    public record ProjectRow(String key, String name, PersonView lead, long open) {}

    void show(Visit visit, List<String> path) throws IOException {
        Collection<Project> visible = desk.services()
                .get(PermissionManager.class)
                .getProjects(ProjectPermissions.BROWSE_PROJECTS, visit.user());
        if (path.isEmpty()) {
            List<ProjectRow> rows =
                    visible.stream().map(project -> row(project, visit)).toList();
            visit.show("projects", "Projects", "projects", Map.of("projects", rows));
            return;
        }
        Optional<Project> project = visible.stream()
                .filter(one -> one.getKey().equalsIgnoreCase(path.get(0)))
                .findFirst();
        if (project.isEmpty()) {
            visit.refuse(404, "Project not found", "It does not exist, or you do not have the permission to see it.");
        } else {
            show(visit, project.get());
        }
    }

    private ProjectRow row(Project project, Visit visit) {
        long open = desk.searches().count(visit.user(), desk.searches().parse(jql(project, "open")), false);
        return new ProjectRow(project.getKey(), project.getName(), PersonView.of(project.getProjectLead()), open);
    }

    private static String jql(Project project, String filter) {
        return "project = " + project.getKey() + FILTERS.get(filter);
    }

    private void show(Visit visit, Project project) throws IOException {
        String filter = FILTERS.containsKey(visit.parameter("filter")) ? visit.parameter("filter") : "open";
        String jql = jql(project, filter);
        Searches.Found found =
                desk.searches().search(visit.user(), desk.searches().parse(jql), false, 0, PAGE);
        Map<String, Object> context = new HashMap<>();
        context.put("key", project.getKey());
        context.put("name", project.getName());
        context.put("lead", PersonView.of(project.getProjectLead()));
        context.put("filter", filter);
        context.put("jqlInUrl", URLEncoder.encode(jql, StandardCharsets.UTF_8));
        context.put("total", found.total());
        context.put("table", IssueTable.of(desk, found));
        visit.show("project", project.getName(), "projects", context);
    }
}
