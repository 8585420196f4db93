package com.okrcascade.host.jira.rest;

import com.atlassian.jira.issue.Issue;
import com.okrcascade.host.jira.api.Durations;
import com.okrcascade.host.jira.api.EpicLink;
import com.okrcascade.host.jira.api.Lookup;
import com.okrcascade.host.jira.api.StoredIssue;
import com.okrcascade.host.jira.store.ChangeGroup;
import com.okrcascade.host.jira.store.ChangeItem;
import com.okrcascade.host.jira.store.Comment;
import com.okrcascade.host.jira.store.Field;
import com.okrcascade.host.jira.store.IssueState;
import com.okrcascade.host.jira.store.NumberField;
import com.okrcascade.host.jira.store.Transition;
import com.okrcascade.host.jira.store.Workflow;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** The JSON of an issue, with the fields that were asked for. */
final class IssueShape {
    private final Lookup lookup;
    private final Shapes shapes;

    IssueShape(Lookup lookup, Shapes shapes) {
        this.lookup = lookup;
        this.shapes = shapes;
    }

    Map<String, Object> issue(Issue issue, WantedFields wanted) {
        Map<String, Object> json = reference(issue);
        json.put("fields", wanted.of(fields(issue, wanted)));
        return json;
    }

    Map<String, Object> reference(Issue issue) {
        return Json.of(
                "id", issue.getId().toString(), "self", shapes.self("issue/" + issue.getId()), "key", issue.getKey());
    }

    private Map<String, Object> fields(Issue issue, WantedFields wanted) {
        Map<String, Object> fields = Json.of(
                "summary", issue.getSummary(),
                "description", issue.getDescription(),
                "issuetype", shapes.issueType(issue.getIssueType()),
                "project", shapes.project(issue.getProjectObject()),
                "status", shapes.status(issue.getStatus()),
                "resolution", shapes.constant("resolution", issue.getResolution()),
                "resolutiondate", Json.time(issue.getResolutionDate()),
                "priority", shapes.constant("priority", issue.getPriority()),
                "assignee", shapes.user(issue.getAssignee()),
                "reporter", shapes.user(issue.getReporter()),
                "creator", shapes.user(issue.getCreator()),
                "created", Json.time(issue.getCreated()),
                "updated", Json.time(issue.getUpdated()),
                "duedate", day(issue),
                "labels", List.of(),
                "timeoriginalestimate", issue.getOriginalEstimate(),
                "timeestimate", issue.getEstimate(),
                "timespent", issue.getTimeSpent(),
                "timetracking", timeTracking(issue));
        Map<Long, Double> numbers = ((StoredIssue) issue).state().numbers();
        for (NumberField field : lookup.store().directory().numberFields()) {
            fields.put(field.fullId(), numbers.get(field.id()));
        }
        addFamily(issue, wanted, fields);
        return fields;
    }

    /** What costs questions to the database is only read when it was asked for. */
    private void addFamily(Issue issue, WantedFields wanted, Map<String, Object> fields) {
        if (wanted.has("parent") && issue.getParentObject() != null) {
            fields.put("parent", relative(issue.getParentObject()));
        }
        Long epic = ((StoredIssue) issue).state().number(Field.EPIC);
        if (epic != null && wanted.has(EpicLink.FIELD)) {
            fields.put(
                    EpicLink.FIELD,
                    lookup.store().issues().find(epic).map(IssueState::key).orElse(null));
        }
        if (wanted.has("subtasks")) {
            fields.put(
                    "subtasks",
                    issue.getSubTaskObjects().stream().map(this::relative).toList());
        }
        if (wanted.has("comment")) {
            List<Comment> comments = lookup.store().activity().comments(issue.getId());
            fields.put("comment", comments(issue, comments));
        }
    }

    private Map<String, Object> relative(Issue issue) {
        Map<String, Object> json = reference(issue);
        json.put(
                "fields",
                Json.of(
                        "summary", issue.getSummary(),
                        "status", shapes.status(issue.getStatus()),
                        "issuetype", shapes.issueType(issue.getIssueType())));
        return json;
    }

    private static String day(Issue issue) {
        return issue.getDueDate() == null
                ? null
                : LocalDate.ofInstant(issue.getDueDate().toInstant(), ZoneOffset.UTC)
                        .toString();
    }

    private static Map<String, Object> timeTracking(Issue issue) {
        Map<String, Object> json = Json.of();
        put(json, "originalEstimate", issue.getOriginalEstimate());
        put(json, "remainingEstimate", issue.getEstimate());
        put(json, "timeSpent", issue.getTimeSpent());
        return json;
    }

    private static void put(Map<String, Object> json, String name, Long seconds) {
        if (seconds != null) {
            json.put(name, Durations.show(seconds));
            json.put(name + "Seconds", seconds);
        }
    }

    Map<String, Object> comments(Issue issue, List<Comment> comments) {
        return Json.of(
                "comments",
                        comments.stream()
                                .map(comment -> comment(issue, comment))
                                .toList(),
                "maxResults", comments.size(),
                "total", comments.size(),
                "startAt", 0);
    }

    Map<String, Object> comment(Issue issue, Comment comment) {
        return Json.of(
                "self", shapes.self("issue/" + issue.getId() + "/comment/" + comment.id()),
                "id", Long.toString(comment.id()),
                "author", shapes.user(lookup.user(comment.author())),
                "body", comment.body(),
                "created", Json.time(comment.at()),
                "updated", Json.time(comment.at()));
    }

    Map<String, Object> changelog(Issue issue) {
        List<ChangeGroup> history = lookup.store().activity().history(issue.getId());
        return Json.of(
                "startAt", 0,
                "maxResults", history.size(),
                "total", history.size(),
                "histories", history.stream().map(this::change).toList());
    }

    private Map<String, Object> change(ChangeGroup change) {
        return Json.of(
                "id", Long.toString(change.id()),
                "author", shapes.user(lookup.user(change.author())),
                "created", Json.time(change.at()),
                "items", change.items().stream().map(IssueShape::item).toList());
    }

    private static Map<String, Object> item(ChangeItem item) {
        return Json.of(
                "field", item.field(),
                "fieldtype", item.fieldType(),
                "from", item.oldValue(),
                "fromString", item.oldString(),
                "to", item.newValue(),
                "toString", item.newString());
    }

    List<Map<String, Object>> transitions(Issue issue) {
        return Workflow.from(((StoredIssue) issue).state()).stream()
                .map(this::transition)
                .toList();
    }

    private Map<String, Object> transition(Transition step) {
        return Json.of(
                "id", Integer.toString(step.id()),
                "name", step.name(),
                "to", shapes.status(lookup.status(step.to())),
                "fields",
                        step.resolves()
                                ? Json.of("resolution", Json.of("required", true, "name", "Resolution"))
                                : Json.of());
    }
}
