package com.okrcascade.host.jira.page;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import java.util.ArrayList;
import java.util.List;

/** Where an issue can go: a project and one of its issue types. */
public final class Places {
    private final Desk desk;

    Places(Desk desk) {
        this.desk = desk;
    }

    /** A project with an issue type; the id of both is "project:type". */
    public record Place(Long project, String projectKey, String projectName, String type, String typeName) {
        public String id() {
            return project + ":" + type;
        }
    }

    /** Where the visitor may create issues; sub-tasks only when a parent is given. */
    List<Place> creatable(Visit visit) {
        boolean subTasks = !visit.parameter("parent").isEmpty();
        List<Place> places = new ArrayList<>();
        for (Project project : desk.services()
                .get(PermissionManager.class)
                .getProjects(ProjectPermissions.CREATE_ISSUES, visit.user())) {
            for (IssueType type : project.getIssueTypes()) {
                if (type.isSubTask() == subTasks) {
                    places.add(new Place(
                            project.getId(), project.getKey(), project.getName(), type.getId(), type.getName()));
                }
            }
        }
        return places;
    }

    /** What was chosen, else the first place in the project asked for, else the first of all. */
    Place chosen(Visit visit) {
        List<Place> places = creatable(visit);
        return places.stream()
                .filter(place -> place.id().equals(visit.parameter("place")))
                .findFirst()
                .or(() -> places.stream()
                        .filter(place -> place.projectKey().equals(visit.parameter("project")))
                        .findFirst())
                .or(() -> places.stream().findFirst())
                .orElseGet(() -> new Place(0L, "", "", "", ""));
    }
}
