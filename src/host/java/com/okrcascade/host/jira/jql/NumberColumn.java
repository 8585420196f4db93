package com.okrcascade.host.jira.jql;

import com.okrcascade.host.jira.api.Durations;
import java.util.ArrayList;
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
        boolean negative = operator.isNegative();
        if (operator.isOrder()) {
            return Sql.of("i." + column + " " + operator.text() + " ?", seconds(values.get(0)));
        }
        List<Sql> parts = new ArrayList<>();
        List<Long> seconds = new ArrayList<>();
        for (Meaning value : values) {
            if (value instanceof Meaning.Nothing) {
                parts.add(Sql.of("i." + column + (negative ? " IS NOT NULL" : " IS NULL")));
            } else {
                seconds.add(seconds(value));
            }
        }
        if (!seconds.isEmpty()) {
            parts.add(Sql.oneOf("i." + column, seconds, negative));
        }
        return negative ? Sql.all(parts) : Sql.any(parts);
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
