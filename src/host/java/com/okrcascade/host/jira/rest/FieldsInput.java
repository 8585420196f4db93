package com.okrcascade.host.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.okrcascade.host.jira.api.EpicLink;
import com.okrcascade.host.jira.api.IssueInput;
import com.okrcascade.host.jira.store.Constant;
import com.okrcascade.host.jira.store.Directory;
import com.okrcascade.host.jira.store.ProjectEntry;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;

/** Reads the "fields" and "update" of a request into what somebody entered. */
final class FieldsInput {
    private final Directory directory;
    private final IssueInput input = new IssueInput();

    private FieldsInput(Directory directory) {
        this.directory = directory;
    }

    static IssueInput read(JsonNode body, Directory directory) {
        if (body == null || !body.isObject()) {
            throw new RestError(400, "No content to map to Object due to end of input");
        }
        FieldsInput reader = new FieldsInput(directory);
        reader.fields(body.path("fields"));
        reader.update(body.path("update"));
        return reader.input;
    }

    private void fields(JsonNode fields) {
        Iterator<Map.Entry<String, JsonNode>> entries = fields.fields();
        while (entries.hasNext()) {
            Map.Entry<String, JsonNode> entry = entries.next();
            field(entry.getKey(), entry.getValue());
        }
    }

    private void field(String field, JsonNode value) {
        switch (field) {
            case "summary", "description", "duedate" -> input.put(field, text(field, value));
            case "project" -> input.put(field, project(value));
            case "issuetype" -> input.put(field, constant(field, Constant.Kind.ISSUE_TYPE, value));
            case "priority" -> input.put(field, constant(field, Constant.Kind.PRIORITY, value));
            case "resolution" -> input.put(field, constant(field, Constant.Kind.RESOLUTION, value));
            case "assignee", "reporter" -> input.put(field, member(field, value, "name"));
            case "parent" ->
                input.put(field, value.has("id") ? member(field, value, "id") : member(field, value, "key"));
            case "timetracking" -> input.put(field, member(field, value, "originalEstimate"));
            case EpicLink.FIELD -> input.put(field, text(field, value));
            default -> input.put(field, number(field, value));
        }
    }

    private void update(JsonNode update) {
        for (JsonNode operation : update.path("comment")) {
            input.setComment(operation.path("add").path("body").asText());
        }
        Iterator<Map.Entry<String, JsonNode>> entries = update.fields();
        while (entries.hasNext()) {
            Map.Entry<String, JsonNode> entry = entries.next();
            for (JsonNode operation : entry.getValue()) {
                if (operation.has("set")) {
                    field(entry.getKey(), operation.get("set"));
                }
            }
        }
    }

    private static String text(String field, JsonNode value) {
        if (!value.isTextual() && !value.isNull()) {
            throw RestError.ofField(field, "Operation value must be a string");
        }
        return value.isNull() ? "" : value.asText();
    }

    private static String number(String field, JsonNode value) {
        if (!value.isNumber() && !value.isNull() && field.startsWith("customfield_")) {
            throw RestError.ofField(field, "Operation value must be a number");
        }
        return value.isNull() ? "" : value.isNumber() ? value.decimalValue().toPlainString() : value.asText();
    }

    private static String member(String field, JsonNode value, String member) {
        if (value.isNull()) {
            return "";
        }
        if (!value.isObject()) {
            throw RestError.ofField(field, "expected Object");
        }
        return value.path(member).asText("");
    }

    private String project(JsonNode value) {
        String key = member("project", value, "key");
        return key.isEmpty()
                ? member("project", value, "id")
                : directory
                        .project(key)
                        .map(ProjectEntry::id)
                        .map(Object::toString)
                        .orElse("");
    }

    private String constant(String field, Constant.Kind kind, JsonNode value) {
        String id = member(field, value, "id");
        String name = member(field, value, "name");
        if (value.isNull() || !id.isEmpty()) {
            return id;
        }
        java.util.function.Predicate<Constant> named =
                constant -> constant.name().equalsIgnoreCase(name);
        Optional<Constant> found =
                directory.constants(kind).stream().filter(named).findFirst();
        return found.map(Constant::id).orElseThrow(() -> RestError.ofField(field, message(field, name)));
    }

    private static String message(String field, String name) {
        return switch (field) {
            case "issuetype" -> "valid issue type is required";
            case "resolution" -> "Resolution name '" + name + "' is not valid";
            default -> "The " + field + " name '" + name + "' is not valid";
        };
    }
}
