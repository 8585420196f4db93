package com.okrcascade.host.jira.store;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * What searches see. An issue's row is written with the issue itself; while a lag is set it is written that much later, and a
 * marker in the same transaction makes sure that it is written at all, if need be at the next start.
 */
final class Index implements AutoCloseable {
    private static final String COPY = "INSERT INTO jira_index (id, " + Issues.COLUMNS + ") SELECT id, "
            + Issues.COLUMNS + " FROM jira_issue WHERE id = ?"
            + " AND NOT EXISTS (SELECT 1 FROM jira_project p WHERE p.id = project_id AND p.archived)";

    private final Database database;
    private final Supplier<Duration> lag;
    private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "jira-index");
        thread.setDaemon(true);
        return thread;
    });

    Index(Database database, Supplier<Duration> lag) {
        this.database = database;
        this.lag = lag;
    }

    /** Called in the transaction that changed or deleted the issue, whose row is locked by it. */
    void changed(Session session, long issue) throws SQLException {
        if (lag.get().isZero()) {
            refresh(session, issue);
        } else {
            session.update("DELETE FROM jira_index_pending WHERE issue_id = ?", issue);
            session.update("INSERT INTO jira_index_pending (issue_id) VALUES (?)", issue);
        }
    }

    /** Called after the commit. */
    void catchUpLater(long issue) {
        Duration wait = lag.get();
        if (!wait.isZero()) {
            later.schedule(() -> catchUp(issue), wait.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** Writes what a node that was killed left unwritten. */
    void catchUpAll() {
        List<Long> pending = database.read(
                session -> session.list("SELECT issue_id FROM jira_index_pending", row -> row.getLong(1)));
        pending.forEach(this::catchUp);
    }

    private void catchUp(long issue) {
        database.change(session -> {
            session.list("SELECT id FROM jira_issue WHERE id = ? FOR UPDATE", row -> row.getLong(1), issue);
            refresh(session, issue);
            return null;
        });
    }

    void refresh(Session session, long issue) throws SQLException {
        session.update("DELETE FROM jira_index_number WHERE issue_id = ?", issue);
        session.update("DELETE FROM jira_index WHERE id = ?", issue);
        if (session.update(COPY, issue) > 0) {
            session.update(
                    "INSERT INTO jira_index_number (issue_id, field_id, number_value)"
                            + " SELECT issue_id, field_id, number_value FROM jira_issue_number WHERE issue_id = ?",
                    issue);
        }
        session.update("DELETE FROM jira_index_pending WHERE issue_id = ?", issue);
    }

    @Override
    public void close() {
        later.shutdownNow();
    }
}
