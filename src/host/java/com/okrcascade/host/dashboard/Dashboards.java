package com.okrcascade.host.dashboard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.okrcascade.host.jira.store.Database;
import com.okrcascade.host.jira.store.Session;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The stored dashboards: one that all share, and one of their own for those who changed it. */
public final class Dashboards {
    private static final String SHARED = "*";

    private final Database database;
    private final ObjectMapper json = new ObjectMapper();

    public Dashboards(Database database) {
        this.database = database;
    }

    /** What people see who have no dashboard of their own. */
    public void share(Dashboard dashboard) {
        database.change(session -> store(session, SHARED, dashboard));
    }

    public Dashboard shared() {
        return database.read(session -> find(session, SHARED)).orElse(Dashboard.EMPTY);
    }

    public Optional<Dashboard> ownOf(String userKey) {
        return database.read(session -> find(session, userKey));
    }

    public Dashboard seenBy(String userKey) {
        return ownOf(userKey).orElseGet(this::shared);
    }

    /** A first change makes a copy of the shared dashboard one's own. */
    public Dashboard change(String userKey, UnaryOperator<Dashboard> change) {
        return database.change(session -> {
            Optional<Dashboard> own = find(session, userKey);
            Dashboard before =
                    own.isPresent() ? own.get() : find(session, SHARED).orElse(Dashboard.EMPTY);
            Dashboard after = change.apply(before);
            store(session, userKey, after);
            return after;
        });
    }

    public void forget(String userKey) {
        database.change(session -> session.update("delete from host_dashboard where owner = ?", userKey));
    }

    private Optional<Dashboard> find(Session session, String owner) throws SQLException {
        return session.one("select content from host_dashboard where owner = ?", row -> row.getString(1), owner)
                .map(this::parsed);
    }

    private int store(Session session, String owner, Dashboard dashboard) throws SQLException {
        session.update("delete from host_dashboard where owner = ?", owner);
        return session.update("insert into host_dashboard values (?, ?)", owner, written(dashboard));
    }

    private Dashboard parsed(String content) {
        try {
            return json.readValue(content, Dashboard.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored dashboard cannot be read", e);
        }
    }

    private String written(Dashboard dashboard) {
        try {
            return json.writeValueAsString(dashboard);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A dashboard cannot be stored", e);
        }
    }
}
