package com.okrcascade.host.jira.rest;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.okrcascade.host.jira.api.EpicLink;
import com.okrcascade.host.jira.api.JiraServices;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Statuses, resolutions, issue types, priorities, fields, and what server this is; open to everybody. */
@AnonymousSiteAccess
@Path("")
@Produces(MediaType.APPLICATION_JSON)
public final class ConstantsResource {
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("summary", "Summary"),
            Map.entry("description", "Description"),
            Map.entry("issuetype", "Issue Type"),
            Map.entry("project", "Project"),
            Map.entry("status", "Status"),
            Map.entry("resolution", "Resolution"),
            Map.entry("resolutiondate", "Resolved"),
            Map.entry("priority", "Priority"),
            Map.entry("assignee", "Assignee"),
            Map.entry("reporter", "Reporter"),
            Map.entry("creator", "Creator"),
            Map.entry("created", "Created"),
            Map.entry("updated", "Updated"),
            Map.entry("duedate", "Due Date"),
            Map.entry("timeoriginalestimate", "Original Estimate"),
            Map.entry("timeestimate", "Remaining Estimate"),
            Map.entry("timespent", "Time Spent"));

    private final JiraServices services;
    private final Shapes shapes;
    private final String baseUrl;

    ConstantsResource(JiraServices services, Shapes shapes, String baseUrl) {
        this.services = services;
        this.shapes = shapes;
        this.baseUrl = baseUrl;
    }

    private ConstantsManager constants() {
        return services.get(ConstantsManager.class);
    }

    @GET
    @Path("status")
    public List<Map<String, Object>> statuses() {
        return constants().getStatuses().stream().map(shapes::status).toList();
    }

    @GET
    @Path("resolution")
    public List<Map<String, Object>> resolutions() {
        return constants().getResolutions().stream()
                .map(each -> shapes.constant("resolution", each))
                .toList();
    }

    @GET
    @Path("issuetype")
    public List<Map<String, Object>> issueTypes() {
        return constants().getAllIssueTypeObjects().stream()
                .map(shapes::issueType)
                .toList();
    }

    @GET
    @Path("priority")
    public List<Map<String, Object>> priorities() {
        return constants().getPriorities().stream()
                .map(each -> shapes.constant("priority", each))
                .toList();
    }

    @GET
    @Path("field")
    public List<Map<String, Object>> fields() {
        Stream<Map<String, Object>> own = FIELDS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(field -> Json.of(
                        "id", field.getKey(),
                        "name", field.getValue(),
                        "custom", false,
                        "orderable", true,
                        "navigable", true,
                        "searchable", true,
                        "clauseNames", List.of(field.getKey())));
        Stream<Map<String, Object>> custom = services.get(CustomFieldManager.class).getCustomFieldObjects().stream()
                .map(shapes::numberField);
        return Stream.of(own, custom, Stream.of(epicLink()))
                .flatMap(Function.identity())
                .toList();
    }

    private static Map<String, Object> epicLink() {
        return Json.of(
                "id",
                EpicLink.FIELD,
                "name",
                EpicLink.NAME,
                "custom",
                true,
                "orderable",
                true,
                "navigable",
                true,
                "searchable",
                true,
                "clauseNames",
                List.of(EpicLink.NAME),
                "schema",
                Json.of("type", "any", "custom", EpicLink.TYPE));
    }

    @GET
    @Path("serverInfo")
    public Map<String, Object> serverInfo() {
        return Json.of(
                "baseUrl",
                baseUrl,
                "version",
                "11.3.0",
                "versionNumbers",
                List.of(11, 3, 0),
                "deploymentType",
                "Server",
                "buildNumber",
                1103000,
                "serverTime",
                Json.time(java.time.Instant.now()),
                "serverTitle",
                "Embedded Jira-compatible host");
    }
}
