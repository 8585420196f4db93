package com.okrcascade.host.jira.jql;

import com.okrcascade.host.jira.store.ProjectEntry;
import java.util.List;
import java.util.Optional;

/** The project, called by key, name or id. A project that one may not browse does not exist. */
record ProjectField(Asker asker) implements SearchField {
    @Override
    public String name() {
        return "project";
    }

    @Override
    public boolean allows(Operator operator) {
        return operator.isOneOf() && !operator.isEmptiness();
    }

    @Override
    public Sql where(Operator operator, List<Meaning> values) {
        List<Long> ids = values.stream().map(this::id).toList();
        return Sql.oneOf("i.project_id", ids, operator.isNegative());
    }

    private Long id(Meaning value) {
        String typed = Meanings.text(value, name());
        return asker.projects().stream()
                .filter(project -> isCalled(project, typed))
                .map(ProjectEntry::id)
                .findFirst()
                .orElseThrow(() -> Meanings.doesNotExist(typed, name()));
    }

    private static boolean isCalled(ProjectEntry project, String typed) {
        return project.key().equalsIgnoreCase(typed)
                || project.name().equalsIgnoreCase(typed)
                || Long.toString(project.id()).equals(typed);
    }

    @Override
    public Optional<Sql> order() {
        return Optional.of(Sql.of("(SELECT p.project_name FROM jira_project p WHERE p.id = i.project_id)"));
    }
}
