package com.okrcascade.host.jira.jql;

import java.util.List;
import java.util.Optional;

/** A moment in an issue's life: a date, a date with time, a period from now such as -7d, or a function such as now(). */
record DateField(String name, String column, Asker asker) implements SearchField {
    @Override
    public boolean allows(Operator operator) {
        return !operator.isText();
    }

    @Override
    public Sql where(Operator operator, List<Meaning> values) {
        return operator.isOrder()
                ? Sql.of("i." + column + " " + operator.text() + " ?", moment(values.get(0)))
                : Sql.among("i." + column, operator, values, value -> List.of(moment(value)));
    }

    private long moment(Meaning value) {
        return value instanceof Meaning.Moment moment
                ? moment.millis()
                : Dates.millis(Meanings.text(value, name), asker.now(), name);
    }

    @Override
    public Optional<Sql> order() {
        return Optional.of(Sql.of("i." + column));
    }
}
