package com.okrcascade.host.jira.jql;

import com.okrcascade.host.jira.store.Directory;
import com.okrcascade.host.jira.store.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Assignee, reporter or creator, called by user name, key or e-mail. */
record PersonField(String name, String column, Directory directory) implements SearchField {
    @Override
    public boolean allows(Operator operator) {
        return operator.isOneOf();
    }

    @Override
    public Sql where(Operator operator, List<Meaning> values) {
        boolean negative = operator.isNegative();
        List<Sql> parts = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        for (Meaning value : values) {
            if (value instanceof Meaning.Nothing) {
                parts.add(Sql.of("i." + column + (negative ? " IS NOT NULL" : " IS NULL")));
            } else if (value instanceof Meaning.People people) {
                keys.addAll(people.keys());
            } else {
                keys.add(key(Meanings.text(value, name)));
            }
        }
        if (parts.isEmpty() || !keys.isEmpty()) {
            parts.add(Sql.oneOf("i." + column, keys, negative));
        }
        return negative ? Sql.all(parts) : Sql.any(parts);
    }

    private String key(String typed) {
        return directory
                .personByName(typed)
                .or(() -> directory.personByKey(typed))
                .map(Person::key)
                .orElseThrow(() -> Meanings.doesNotExist(typed, name));
    }

    @Override
    public Optional<Sql> order() {
        return Optional.of(
                Sql.of("(SELECT LOWER(u.display_name) FROM jira_user u WHERE u.user_key = i." + column + ")"));
    }
}
