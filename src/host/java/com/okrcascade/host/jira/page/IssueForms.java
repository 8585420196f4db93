package com.okrcascade.host.jira.page;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.okrcascade.host.jira.api.IssueInput;
import com.okrcascade.host.jira.api.StoredIssue;
import com.okrcascade.host.jira.store.Permissions;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The forms that create, edit, assign, move and delete issues. */
final class IssueForms {
    private final Desk desk;
    private final FormFields fields;
    private final Places places;

    IssueForms(Desk desk) {
        this.desk = desk;
        this.fields = new FormFields(desk);
        this.places = new Places(desk);
    }

    void create(Visit visit) throws IOException {
        Places.Place place = places.chosen(visit);
        ErrorCollection errors = new SimpleErrorCollection();
        if (visit.isPost()) {
            IssueInput input = fields.read(visit);
            input.setProjectId(place.project());
            input.setIssueTypeId(place.type());
            IssueService.CreateValidationResult result = validate(visit, input);
            if (result.isValid()) {
                visit.go("/browse/"
                        + desk.issues().create(visit.user(), result).getIssue().getKey());
                return;
            }
            errors = result.getErrorCollection();
        }
        Map<String, Object> context = form(visit, errors);
        context.put("places", places.creatable(visit));
        context.put("place", place.id());
        context.put("parent", visit.parameter("parent"));
        context.put("fields", fields.entered(visit));
        visit.show("create", "Create issue", "create", context);
    }

    private IssueService.CreateValidationResult validate(Visit visit, IssueInput input) {
        Optional<StoredIssue> parent = desk.find(visit, visit.parameter("parent"));
        return parent.isPresent()
                ? desk.issues().validateSubTaskCreate(visit.user(), parent.get().getId(), input)
                : desk.issues().validateCreate(visit.user(), input);
    }

    void edit(Visit visit, String key) throws IOException {
        StoredIssue issue = allowed(visit, key, Permissions.EDIT);
        if (issue == null) {
            return;
        }
        ErrorCollection errors = new SimpleErrorCollection();
        if (visit.isPost()) {
            IssueInput input = fields.read(visit);
            input.setComment(visit.parameter("comment"));
            var result = desk.issues().validateUpdate(visit.user(), issue.getId(), input);
            if (result.isValid()) {
                desk.issues().update(visit.user(), result);
                visit.go("/browse/" + issue.getKey());
                return;
            }
            errors = result.getErrorCollection();
        }
        Map<String, Object> context = form(visit, errors);
        context.put("issue", desk.view(issue));
        context.put("fields", visit.isPost() ? fields.entered(visit) : fields.of(issue));
        visit.show("edit", "Edit " + issue.getKey(), "issues", context);
    }

    void assign(Visit visit, String key) throws IOException {
        StoredIssue issue = allowed(visit, key, Permissions.ASSIGN);
        if (issue == null) {
            return;
        }
        ErrorCollection errors = new SimpleErrorCollection();
        if (visit.isPost()) {
            var result = desk.issues().validateAssign(visit.user(), issue.getId(), visit.parameter("assignee"));
            if (result.isValid()) {
                desk.issues().assign(visit.user(), result);
                visit.go("/browse/" + issue.getKey());
                return;
            }
            errors = result.getErrorCollection();
        }
        Map<String, Object> context = form(visit, errors);
        context.put("issue", desk.view(issue));
        context.put("people", assignable(issue));
        visit.show("assign", "Assign " + issue.getKey(), "issues", context);
    }

    private List<PersonView> assignable(StoredIssue issue) {
        return desk.services().get(com.atlassian.jira.user.util.UserManager.class).getAllApplicationUsers().stream()
                .filter((ApplicationUser user) ->
                        desk.services().assignees().isAssignable(issue.getProjectObject(), user))
                .map(PersonView::of)
                .toList();
    }

    void move(Visit visit, String key) throws IOException {
        StoredIssue issue = allowed(visit, key, Permissions.MOVE);
        if (issue == null) {
            return;
        }
        Places.Place place = places.chosen(visit);
        if (visit.isPost()
                && places.creatable(visit).stream().anyMatch(one -> one.id().equals(place.id()))) {
            var moved = desk.lookup()
                    .store()
                    .operations()
                    .move(issue.getId(), visit.userKey(), place.project(), place.type());
            visit.go("/browse/" + moved.key());
            return;
        }
        Map<String, Object> context = form(visit, new SimpleErrorCollection());
        context.put("issue", desk.view(issue));
        context.put(
                "places",
                places.creatable(visit).stream()
                        .filter(one -> !one.projectKey()
                                .equals(issue.getProjectObject().getKey()))
                        .toList());
        context.put("place", place.id());
        visit.show("move", "Move " + issue.getKey(), "issues", context);
    }

    void delete(Visit visit, String key) throws IOException {
        StoredIssue issue = allowed(visit, key, Permissions.DELETE);
        if (issue == null) {
            return;
        }
        if (visit.isPost()) {
            desk.issues().delete(visit.user(), desk.issues().validateDelete(visit.user(), issue.getId()));
            visit.go("/projects/" + issue.getProjectObject().getKey());
            return;
        }
        Map<String, Object> context = form(visit, new SimpleErrorCollection());
        context.put("issue", desk.view(issue));
        visit.show("delete", "Delete " + issue.getKey(), "issues", context);
    }

    /** The issue if the visitor may do this to it; else the answer has been given. */
    private StoredIssue allowed(Visit visit, String key, String permission) throws IOException {
        Optional<StoredIssue> found = desk.find(visit, key);
        if (found.isEmpty()) {
            visit.notFound();
            return null;
        }
        if (!desk.may(permission, found.get(), visit)) {
            visit.refuse(403, "Not allowed", "You do not have permission to do this to issues in this project.");
            return null;
        }
        return found.get();
    }

    private Map<String, Object> form(Visit visit, ErrorCollection errors) {
        Map<String, Object> context = new HashMap<>();
        context.put("errors", errors.getErrors());
        context.put("errorMessages", errors.getErrorMessages());
        context.put("priorities", desk.services().get(ConstantsManager.class).getPriorities());
        if (errors.hasAnyErrors()) {
            visit.response().setStatus(400);
        }
        return context;
    }
}
