package com.okrcascade.application.memory;

import com.okrcascade.application.port.Choices;
import com.okrcascade.domain.model.UserKey;
import java.util.List;
import java.util.Set;

/** A Jira with some fields and statuses, each named by its id, and nothing else to choose from. */
public record InMemoryChoices(Set<String> fields, Set<String> statusIds) implements Choices {
    @Override
    public List<Choice> numberFields() {
        return choices(fields);
    }

    @Override
    public boolean hasField(String id) {
        return fields.contains(id);
    }

    @Override
    public List<Choice> groups(String text, int limit) {
        return List.of();
    }

    @Override
    public List<Choice> projectRoles() {
        return List.of();
    }

    @Override
    public List<Project> projects(UserKey reader) {
        return List.of();
    }

    @Override
    public List<Choice> statuses() {
        return choices(statusIds);
    }

    @Override
    public List<Choice> resolutions() {
        return List.of();
    }

    private static List<Choice> choices(Set<String> ids) {
        return ids.stream().map(id -> new Choice(id, id)).toList();
    }
}
