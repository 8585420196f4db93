package com.okrcascade.host.jira.rest;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.AssignValidationResult;
import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.bc.issue.IssueService.DeleteValidationResult;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.bc.issue.IssueService.TransitionValidationResult;
import com.atlassian.jira.bc.issue.IssueService.UpdateValidationResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.fasterxml.jackson.databind.JsonNode;
import com.okrcascade.host.jira.CurrentUser;
import com.okrcascade.host.jira.api.Durations;
import com.okrcascade.host.jira.api.IssueInput;
import com.okrcascade.host.jira.api.Lookup;
import com.okrcascade.host.jira.store.Permissions;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/**
 * Issues. An issue that is not there, or that one may not browse, is 404 (401 for nobody); what one may not do is 403; wrong
 * values are 400.
 */
@AnonymousSiteAccess
@Path("issue")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class IssueResource {
    private final Lookup lookup;
    private final IssueService issues;
    private final Shapes shapes;
    private final IssueShape shape;

    IssueResource(Lookup lookup, IssueService issues, Shapes shapes) {
        this.lookup = lookup;
        this.issues = issues;
        this.shapes = shapes;
        this.shape = new IssueShape(lookup, shapes);
    }

    private static ApplicationUser user() {
        return CurrentUser.get().orElse(null);
    }

    private Issue require(String idOrKey) {
        IssueResult found = idOrKey.matches("\\d{1,18}")
                ? issues.getIssue(user(), Long.valueOf(idOrKey))
                : issues.getIssue(user(), idOrKey);
        if (found.isValid()) {
            return found.getIssue();
        }
        if (user() == null) {
            throw new RestError(
                    401,
                    List.of("You do not have the permission to see the specified issue.", "Login Required"),
                    Map.of());
        }
        throw new RestError(404, "Issue Does Not Exist");
    }

    private static void requireValid(boolean valid, ErrorCollection errors) {
        if (!valid) {
            throw RestError.of(errors);
        }
    }

    @GET
    @Path("{issue}")
    public Map<String, Object> read(
            @PathParam("issue") String idOrKey,
            @QueryParam("fields") String fields,
            @QueryParam("expand") String expand) {
        Issue issue = require(idOrKey);
        Map<String, Object> json = shape.issue(issue, WantedFields.ofIssue(fields));
        List<String> expanded = WantedFields.split(expand);
        if (expanded.contains("changelog")) {
            json.put("changelog", shape.changelog(issue));
        }
        if (expanded.contains("transitions")) {
            json.put("transitions", shape.transitions(issue));
        }
        return json;
    }

    @POST
    public Response create(JsonNode body) {
        IssueInput input = FieldsInput.read(body, lookup.store().directory());
        String parent = body.path("fields").path("parent").path("key").asText("");
        CreateValidationResult result = parent.isEmpty()
                ? issues.validateCreate(user(), input)
                : issues.validateSubTaskCreate(user(), require(parent).getId(), input);
        requireValid(result.isValid(), result.getErrorCollection());
        Issue issue = issues.create(user(), result).getIssue();
        Map<String, Object> json = Json.of(
                "id", issue.getId().toString(), "key", issue.getKey(), "self", shapes.self("issue/" + issue.getId()));
        return Response.status(Response.Status.CREATED).entity(json).build();
    }

    @PUT
    @Path("{issue}")
    public void edit(@PathParam("issue") String idOrKey, JsonNode body) {
        Issue issue = require(idOrKey);
        UpdateValidationResult result = issues.validateUpdate(
                user(), issue.getId(), FieldsInput.read(body, lookup.store().directory()));
        requireValid(result.isValid(), result.getErrorCollection());
        issues.update(user(), result);
    }

    @DELETE
    @Path("{issue}")
    public void delete(@PathParam("issue") String idOrKey, @QueryParam("deleteSubtasks") boolean deleteSubTasks) {
        Issue issue = require(idOrKey);
        DeleteValidationResult result = issues.validateDelete(user(), issue.getId());
        requireValid(result.isValid(), result.getErrorCollection());
        if (!deleteSubTasks && !issue.getSubTaskObjects().isEmpty()) {
            throw new RestError(
                    400,
                    "The issue '" + issue.getKey()
                            + "' has subtasks.  You must specify the 'deleteSubtasks' parameter to"
                            + " delete this issue and all its subtasks.");
        }
        issues.delete(user(), result);
    }

    @GET
    @Path("{issue}/transitions")
    public Map<String, Object> transitions(@PathParam("issue") String idOrKey) {
        return Json.of("expand", "transitions", "transitions", shape.transitions(require(idOrKey)));
    }

    @POST
    @Path("{issue}/transitions")
    public void transition(@PathParam("issue") String idOrKey, JsonNode body) {
        Issue issue = require(idOrKey);
        IssueInput input = FieldsInput.read(body, lookup.store().directory());
        String id = body.path("transition").path("id").asText("");
        if (!id.matches("\\d{1,9}")) {
            throw new RestError(400, "Missing 'transition' identifier");
        }
        TransitionValidationResult result =
                issues.validateTransition(user(), issue.getId(), Integer.parseInt(id), input);
        requireValid(result.isValid(), result.getErrorCollection());
        issues.transition(user(), result);
    }

    @PUT
    @Path("{issue}/assignee")
    public void assign(@PathParam("issue") String idOrKey, JsonNode body) {
        Issue issue = require(idOrKey);
        AssignValidationResult result =
                issues.validateAssign(user(), issue.getId(), body.path("name").asText(""));
        requireValid(result.isValid(), result.getErrorCollection());
        issues.assign(user(), result);
    }

    @GET
    @Path("{issue}/comment")
    public Map<String, Object> comments(@PathParam("issue") String idOrKey) {
        Issue issue = require(idOrKey);
        return shape.comments(issue, lookup.store().activity().comments(issue.getId()));
    }

    @POST
    @Path("{issue}/comment")
    public Response comment(@PathParam("issue") String idOrKey, JsonNode body) {
        Issue issue = require(idOrKey);
        requirePermission(issue, Permissions.COMMENT, "comment on issues");
        String text = body.path("body").asText("").strip();
        if (text.isEmpty()) {
            throw RestError.ofField("comment", "Comment body can not be empty!");
        }
        var comment = lookup.store().operations().comment(issue.getId(), user().getKey(), text);
        return Response.status(Response.Status.CREATED)
                .entity(shape.comment(issue, comment))
                .build();
    }

    @POST
    @Path("{issue}/worklog")
    public Response logWork(@PathParam("issue") String idOrKey, JsonNode body) {
        Issue issue = require(idOrKey);
        requirePermission(issue, Permissions.WORK, "work on issues");
        long seconds = body.has("timeSpentSeconds")
                ? body.path("timeSpentSeconds").asLong()
                : Durations.seconds(body.path("timeSpent").asText("")).orElse(0L);
        if (seconds <= 0) {
            throw RestError.ofField("timeLogged", "Invalid time duration entered.");
        }
        lookup.store().operations().logWork(issue.getId(), user().getKey(), seconds);
        return Response.status(Response.Status.CREATED)
                .entity(Json.of("timeSpent", Durations.show(seconds), "timeSpentSeconds", seconds))
                .build();
    }

    private void requirePermission(Issue issue, String permission, String what) {
        String key = user() == null ? null : user().getKey();
        if (!lookup.store().directory().allows(permission, issue.getProjectId(), key)) {
            throw new RestError(key == null ? 401 : 403, "You do not have permission to " + what + " in this project.");
        }
    }
}
