package com.okrcascade.host.jira.jql;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A piece of SQL with the values for its question marks. Whatever a person typed is among the values, never in the text. */
record Sql(String text, List<Object> arguments) {
    static final Sql TRUE = new Sql("1 = 1", List.of());
    static final Sql FALSE = new Sql("1 = 0", List.of());

    static Sql of(String text, Object... arguments) {
        return new Sql(text, List.of(arguments));
    }

    static Sql all(List<Sql> parts) {
        return joined(parts, " AND ");
    }

    static Sql any(List<Sql> parts) {
        return joined(parts, " OR ");
    }

    private static Sql joined(List<Sql> parts, String joint) {
        List<Object> arguments = new ArrayList<>();
        parts.forEach(part -> arguments.addAll(part.arguments()));
        return new Sql(
                parts.stream().map(part -> "(" + part.text() + ")").collect(Collectors.joining(joint)), arguments);
    }

    /** One of the values, or none of them; a column without a value is neither. */
    static Sql oneOf(String column, List<?> values, boolean negative) {
        String marks = values.stream().map(value -> "?").collect(Collectors.joining(", "));
        if (values.isEmpty()) {
            return negative ? of(column + " IS NOT NULL") : FALSE;
        }
        return new Sql(column + (negative ? " NOT IN (" : " IN (") + marks + ")", List.copyOf(values));
    }

    /** One of the values or none of them, where EMPTY among them is a column without a value. */
    static <T> Sql among(String column, Operator operator, List<Meaning> values, Function<Meaning, List<T>> read) {
        boolean negative = operator.isNegative();
        boolean empty = values.stream().anyMatch(Meaning.Nothing.class::isInstance);
        List<T> others = values.stream()
                .filter(value -> !(value instanceof Meaning.Nothing))
                .flatMap(value -> read.apply(value).stream())
                .toList();
        List<Sql> parts = new ArrayList<>();
        if (empty) {
            parts.add(of(column + (negative ? " IS NOT NULL" : " IS NULL")));
        }
        if (!empty || !others.isEmpty()) {
            parts.add(oneOf(column, others, negative));
        }
        return negative ? all(parts) : any(parts);
    }
}
