package com.okrcascade.host.jira.store;

import java.sql.SQLException;
import java.util.concurrent.TimeUnit;

/**
 * The directory as this node knows it. A change made here is seen at once, one made on another node within half a second,
 * as in a Jira cluster, where such things live in replicated caches. Issues are never kept like this.
 */
public final class Directories {
    private static final long FRESH_NANOS = TimeUnit.MILLISECONDS.toNanos(500);
    private static final String REVISION = "SELECT meta_value FROM jira_meta WHERE meta_name = 'directory'";

    private final Database database;
    private volatile Known known;

    private record Known(Directory directory, long revision, long askedAt) {}

    Directories(Database database) {
        this.database = database;
    }

    public Directory now() {
        Known last = known;
        if (last != null && System.nanoTime() - last.askedAt() < FRESH_NANOS) {
            return last.directory();
        }
        return refresh().directory();
    }

    private synchronized Known refresh() {
        Known last = known;
        long asked = System.nanoTime();
        known = database.read(session -> {
            long revision = session.one(REVISION, row -> row.getLong(1)).orElse(0L);
            boolean unchanged = last != null && last.revision() == revision;
            return new Known(
                    unchanged ? last.directory() : new Directory(DirectoryRows.read(session)), revision, asked);
        });
        return known;
    }

    /** Changes the directory for all nodes. */
    public <T> T change(Database.Work<T> work) {
        T result = database.change(session -> {
            T value = work.with(session);
            raiseRevision(session);
            return value;
        });
        forget();
        return result;
    }

    private synchronized void forget() {
        if (known != null) {
            known = new Known(known.directory(), known.revision(), known.askedAt() - FRESH_NANOS);
        }
    }

    private static void raiseRevision(Session session) throws SQLException {
        session.update("UPDATE jira_meta SET meta_value = meta_value + 1 WHERE meta_name = 'directory'");
    }
}
