package com.okrcascade.host.jira.jql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Free text: every word must be there, in any order, or a "phrase" as it is. Jira knows word stems too; this does not. */
record TextField(String name, List<String> columns) implements SearchField {
    @Override
    public boolean allows(Operator operator) {
        return operator.isText() || operator.isEmptiness();
    }

    @Override
    public Sql where(Operator operator, List<Meaning> values) {
        Meaning value = values.get(0);
        if (value instanceof Meaning.Nothing) {
            return Sql.of("i." + columns.get(0) + (operator.isNegative() ? " IS NOT NULL" : " IS NULL"));
        }
        Sql contains = Sql.all(
                words(Meanings.text(value, name)).stream().map(this::contains).toList());
        return operator.isNegative() ? new Sql("NOT (" + contains.text() + ")", contains.arguments()) : contains;
    }

    private Sql contains(String word) {
        String pattern =
                "%" + word.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1").replace('*', '%') + "%";
        List<Sql> parts = new ArrayList<>();
        for (String column : columns) {
            parts.add(Sql.of("LOWER(COALESCE(i." + column + ", '')) LIKE ? ESCAPE '!'", pattern));
        }
        return Sql.any(parts);
    }

    private static List<String> words(String typed) {
        boolean phrase = typed.length() > 2 && typed.startsWith("\"") && typed.endsWith("\"");
        return phrase
                ? List.of(typed.substring(1, typed.length() - 1))
                : Arrays.asList(typed.strip().split("\\s+"));
    }

    @Override
    public Optional<Sql> order() {
        return Optional.of(Sql.of("LOWER(i." + columns.get(0) + ")"));
    }
}
