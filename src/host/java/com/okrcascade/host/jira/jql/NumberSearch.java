package com.okrcascade.host.jira.jql;

import com.okrcascade.host.jira.store.NumberField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A custom number field. */
record NumberSearch(NumberField field) implements SearchField {
    private static final String ROWS = "(SELECT n.issue_id FROM jira_index_number n WHERE n.field_id = ?";

    @Override
    public String name() {
        return field.name();
    }

    @Override
    public boolean allows(Operator operator) {
        return !operator.isText();
    }

    @Override
    public Sql where(Operator operator, List<Meaning> values) {
        boolean negative = operator.isNegative();
        List<Sql> parts = new ArrayList<>();
        List<Double> numbers = new ArrayList<>();
        for (Meaning value : values) {
            if (value instanceof Meaning.Nothing) {
                parts.add(Sql.of("i.id " + (negative ? "IN " : "NOT IN ") + ROWS + ")", field.id()));
            } else {
                numbers.add(number(value));
            }
        }
        if (!numbers.isEmpty()) {
            parts.add(compared(operator, numbers));
        }
        return negative ? Sql.all(parts) : Sql.any(parts);
    }

    private Sql compared(Operator operator, List<Double> numbers) {
        Sql test = operator.isOrder()
                ? Sql.of("n.number_value " + operator.text() + " ?", numbers.get(0))
                : Sql.oneOf("n.number_value", numbers, operator.isNegative());
        List<Object> arguments = new ArrayList<>();
        arguments.add(field.id());
        arguments.addAll(test.arguments());
        return new Sql("i.id IN " + ROWS + " AND " + test.text() + ")", arguments);
    }

    private double number(Meaning value) {
        String typed = Meanings.text(value, name());
        try {
            return Double.parseDouble(typed);
        } catch (NumberFormatException e) {
            throw new JqlError(
                    "Value '" + typed + "' is invalid for the '" + name() + "' field. Value must be a number.");
        }
    }

    @Override
    public Optional<Sql> order() {
        return Optional.of(Sql.of(
                "(SELECT n.number_value FROM jira_index_number n WHERE n.issue_id = i.id AND n.field_id = ?)",
                field.id()));
    }
}
