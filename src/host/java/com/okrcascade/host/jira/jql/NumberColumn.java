package com.okrcascade.host.jira.jql;

import com.okrcascade.host.jira.api.Durations;
import java.util.List;
import java.util.Optional;

/** Estimate and time spent, typed as work time such as 2h. */
record NumberColumn(String name, String column) implements SearchField {
    @Override
    public boolean allows(Operator operator) {
        return !operator.isText();
    }

    @Override
    public Sql where(Operator operator, List<Meaning> values) {
        return operator.isOrder()
                ? Sql.of("i." + column + " " + operator.text() + " ?", seconds(values.get(0)))
                : Sql.among("i." + column, operator, values, value -> List.of(seconds(value)));
    }

    private long seconds(Meaning value) {
        String typed = Meanings.text(value, name);
        return Durations.seconds(typed)
                .orElseThrow(() -> new JqlError("Invalid duration '" + typed + "' for the field '" + name + "'."));
    }

    @Override
    public Optional<Sql> order() {
        return Optional.of(Sql.of("i." + column));
    }
}
