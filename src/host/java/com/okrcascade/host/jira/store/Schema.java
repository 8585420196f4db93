package com.okrcascade.host.jira.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;

/** Creates the tables. Two nodes may start at the same moment: only one of them creates at a time. */
final class Schema {
    private static final long LOCK = 0x6a697261L;

    private Schema() {}

    static void create(Database database) {
        // Two hosts of one process share H2; PostgreSQL's own lock orders the nodes of a cluster.
        synchronized (Schema.class) {
            database.change(Schema::createAll);
        }
    }

    private static Void createAll(Session session) throws SQLException {
        if (session.isPostgres()) {
            session.execute("SELECT pg_advisory_xact_lock(" + LOCK + ")");
        }
        for (String statement : script().replaceAll("(?m)^--.*$", "").split(";")) {
            if (!statement.isBlank()) {
                session.execute(statement);
            }
        }
        return null;
    }

    private static String script() {
        try (InputStream in = Schema.class.getResourceAsStream("/jira/schema.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
