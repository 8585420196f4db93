package com.okrcascade.host.jira.jql;

import com.okrcascade.host.jira.store.Constant;
import com.okrcascade.host.jira.store.Directory;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The category of the status: new, indeterminate or done, or by the names "To Do", "In Progress" and "Done". */
record CategoryField(Directory directory) implements SearchField {
    private static final Map<String, String> KEYS = Map.of(
            "new", "new",
            "to do", "new",
            "2", "new",
            "indeterminate", "indeterminate",
            "in progress", "indeterminate",
            "4", "indeterminate",
            "done", "done",
            "complete", "done",
            "3", "done");

    @Override
    public String name() {
        return "statusCategory";
    }

    @Override
    public boolean allows(Operator operator) {
        return operator.isOneOf() && !operator.isEmptiness();
    }

    @Override
    public Sql where(Operator operator, List<Meaning> values) {
        List<String> categories = values.stream().map(this::category).toList();
        List<String> statuses = directory.constants(Constant.Kind.STATUS).stream()
                .filter(status -> categories.contains(status.detail()))
                .map(Constant::id)
                .toList();
        return Sql.oneOf("i.status_id", statuses, operator.isNegative());
    }

    private String category(Meaning value) {
        String typed = Meanings.text(value, name());
        String key = KEYS.get(typed.toLowerCase(java.util.Locale.ROOT));
        if (key == null) {
            throw Meanings.doesNotExist(typed, name());
        }
        return key;
    }

    @Override
    public Optional<Sql> order() {
        return Optional.of(Sql.of("(SELECT c.sequence_no FROM jira_constant c"
                + " WHERE c.kind = 'STATUS' AND c.constant_id = i.status_id)"));
    }
}
