package com.okrcascade.host.people;

import com.okrcascade.host.jira.store.Database;
import java.util.Optional;

/** What people set for themselves in the header: language and theme. */
public final class Preferences {
    private final Database database;

    public Preferences(Database database) {
        this.database = database;
    }

    public Optional<String> get(String userKey, String name) {
        return database.read(session -> session.one(
                "select choice from host_preference where user_key = ? and name = ?",
                row -> row.getString(1),
                userKey,
                name));
    }

    public void set(String userKey, String name, String choice) {
        database.change(session -> {
            session.update("delete from host_preference where user_key = ? and name = ?", userKey, name);
            return session.update("insert into host_preference values (?, ?, ?)", userKey, name, choice);
        });
    }
}
