package com.okrcascade.host.jira.jql;

import com.okrcascade.host.jira.store.Directory;
import com.okrcascade.host.jira.store.Person;
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
        return Sql.among("i." + column, operator, values, this::keys);
    }

    private List<String> keys(Meaning value) {
        return value instanceof Meaning.People people ? people.keys() : List.of(key(Meanings.text(value, name)));
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
