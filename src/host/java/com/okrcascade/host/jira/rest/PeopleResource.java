package com.okrcascade.host.jira.rest;

import com.atlassian.jira.bc.user.search.UserSearchParams;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.okrcascade.host.jira.CurrentUser;
import com.okrcascade.host.jira.api.JiraServices;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** People and groups; nobody gets 401. */
@AnonymousSiteAccess
@Path("")
@Produces(MediaType.APPLICATION_JSON)
public final class PeopleResource {
    private final JiraServices services;
    private final Shapes shapes;

    PeopleResource(JiraServices services, Shapes shapes) {
        this.services = services;
        this.shapes = shapes;
    }

    private static ApplicationUser requireUser() {
        return CurrentUser.get()
                .orElseThrow(() -> new RestError(
                        401, "You are not authenticated. Authentication required to perform this operation."));
    }

    @GET
    @Path("myself")
    public Map<String, Object> myself() {
        return withGroups(requireUser());
    }

    @GET
    @Path("user")
    public Map<String, Object> user(@QueryParam("username") String name, @QueryParam("key") String key) {
        requireUser();
        if (name == null && key == null) {
            throw new RestError(400, "Either the 'username' or the 'key' query parameters need to be provided");
        }
        UserManager users = services.get(UserManager.class);
        ApplicationUser user = name != null ? users.getUserByName(name) : users.getUserByKey(key);
        if (user == null) {
            throw new RestError(
                    404,
                    name != null
                            ? "The user named '" + name + "' does not exist"
                            : "The user with the key '" + key + "' does not exist");
        }
        return withGroups(user);
    }

    private Map<String, Object> withGroups(ApplicationUser user) {
        Collection<String> names = services.get(GroupManager.class).getGroupNamesForUser(user);
        List<Map<String, Object>> groups =
                names.stream().map(name -> Json.of("name", name)).toList();
        Map<String, Object> json = shapes.user(user);
        json.put("locale", "en_US");
        json.put("groups", Json.of("size", groups.size(), "items", groups));
        return json;
    }

    @GET
    @Path("user/search")
    public List<Map<String, Object>> search(
            @QueryParam("username") String query,
            @QueryParam("startAt") @DefaultValue("0") int startAt,
            @QueryParam("maxResults") @DefaultValue("50") int maxResults,
            @QueryParam("includeInactive") boolean includeInactive) {
        requireUser();
        if (query == null) {
            throw new RestError(400, "The username query parameter was not provided");
        }
        UserSearchParams params = new UserSearchParams.Builder(startAt + maxResults)
                .includeInactive(includeInactive)
                .allowEmptyQuery(query.equals("."))
                .build();
        return services.get(UserSearchService.class).findUsers(query.equals(".") ? "" : query, params).stream()
                .skip(startAt)
                .map(shapes::user)
                .toList();
    }

    @GET
    @Path("user/assignable/search")
    public List<Map<String, Object>> assignable(
            @QueryParam("project") String projectKey, @QueryParam("username") @DefaultValue("") String query) {
        requireUser();
        Project project = services.projects().getProjectByCurrentKey(projectKey);
        if (project == null) {
            throw new RestError(404, "No project could be found with key '" + projectKey + "'.");
        }
        UserSearchParams params =
                new UserSearchParams.Builder(1000).allowEmptyQuery(true).build();
        return services.get(UserSearchService.class).findUsers(query, params).stream()
                .filter(user -> services.assignees().isAssignable(project, user))
                .limit(50)
                .map(shapes::user)
                .toList();
    }

    @GET
    @Path("group/member")
    public Map<String, Object> members(@QueryParam("groupname") String name) {
        requireUser();
        GroupManager groups = services.get(GroupManager.class);
        if (name == null || groups.getGroup(name) == null) {
            throw new RestError(404, "The group named '" + name + "' does not exist.");
        }
        List<Map<String, Object>> members = groups.getUsersInGroup(groups.getGroup(name)).stream()
                .map(shapes::user)
                .toList();
        return Json.of(
                "maxResults", members.size(), "startAt", 0, "total", members.size(), "isLast", true, "values", members);
    }
}
