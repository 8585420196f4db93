package com.okrcascade.host.jira.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/**
 * Creates the tables. Two nodes may start at the same moment: only one of them creates at a time. When nothing is new, a
 * node that starts takes no lock which others that work could hold.
 */
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
        List<String> statements = statements();
        session.execute("CREATE TABLE IF NOT EXISTS jira_schema (script BIGINT NOT NULL)");
        long script = statements.hashCode();
        if (!session.list("SELECT 1 FROM jira_schema WHERE script = ?", row -> 1, script)
                .isEmpty()) return null;
        for (String statement : statements) session.execute(statement);
        session.update("INSERT INTO jira_schema (script) VALUES (?)", script);
        return null;
    }

    private static List<String> statements() {
        return Arrays.stream(script().replaceAll("(?m)^--.*$", "").split(";"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    private static String script() {
        try (InputStream in = Schema.class.getResourceAsStream("/jira/schema.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
