package com.okrcascade.host.jira.rest;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.okrcascade.host.jira.CurrentUser;
import com.okrcascade.host.jira.api.JiraServices;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The projects that one may browse; any other is 404. */
@AnonymousSiteAccess
@Path("project")
@Produces(MediaType.APPLICATION_JSON)
public final class ProjectResource {
    private final JiraServices services;
    private final Shapes shapes;

    ProjectResource(JiraServices services, Shapes shapes) {
        this.services = services;
        this.shapes = shapes;
    }

    private Collection<Project> visible() {
        ApplicationUser user = CurrentUser.get().orElse(null);
        return services.get(PermissionManager.class).getProjects(ProjectPermissions.BROWSE_PROJECTS, user);
    }

    @GET
    public List<Map<String, Object>> all() {
        return visible().stream().map(shapes::project).toList();
    }

    @GET
    @Path("{project}")
    public Map<String, Object> one(@PathParam("project") String idOrKey) {
        Project project = visible().stream()
                .filter(each ->
                        each.getKey().equals(idOrKey) || each.getId().toString().equals(idOrKey))
                .findFirst()
                .orElseThrow(() -> new RestError(404, "No project could be found with key '" + idOrKey + "'."));
        Map<String, Object> json = shapes.project(project);
        json.put("description", project.getDescription());
        json.put("lead", shapes.user(project.getProjectLead()));
        json.put(
                "issueTypes",
                project.getIssueTypes().stream().map(shapes::issueType).toList());
        return json;
    }
}
