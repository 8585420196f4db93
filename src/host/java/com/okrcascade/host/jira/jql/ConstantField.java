package com.okrcascade.host.jira.jql;

import com.okrcascade.host.jira.store.Constant;
import com.okrcascade.host.jira.store.Directory;
import java.util.List;
import java.util.Optional;

/** An issue type, status, resolution or priority, called by name or id; Unresolved is no resolution. */
record ConstantField(String name, String column, Constant.Kind kind, Directory directory) implements SearchField {
    @Override
    public boolean allows(Operator operator) {
        return operator.isOneOf();
    }

    @Override
    public Sql where(Operator operator, List<Meaning> values) {
        List<Meaning> meant = values.stream()
                .map(value -> isNothing(value) ? new Meaning.Nothing() : value)
                .toList();
        return Sql.among("i." + column, operator, meant, value -> List.of(id(value)));
    }

    private boolean isNothing(Meaning value) {
        return kind == Constant.Kind.RESOLUTION
                && value instanceof Meaning.Text typed
                && typed.text().equalsIgnoreCase("unresolved");
    }

    private String id(Meaning value) {
        String typed = Meanings.text(value, name);
        return directory.constants(kind).stream()
                .filter(constant ->
                        constant.name().equalsIgnoreCase(typed) || constant.id().equals(typed))
                .map(Constant::id)
                .findFirst()
                .orElseThrow(() -> Meanings.doesNotExist(typed, name));
    }

    @Override
    public Optional<Sql> order() {
        return Optional.of(Sql.of(
                "(SELECT c.sequence_no FROM jira_constant c WHERE c.kind = ? AND c.constant_id = i." + column + ")",
                kind.name()));
    }
}
