package com.okrcascade.host.jira.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;

/** The database that all nodes share, used in short transactions that are run again when another node got in the way. */
public final class Database {
    private static final int ATTEMPTS = 8;
    private static final Set<String> TRANSIENT = Set.of("90131", "HYT00");

    private final DataSource source;
    private final ThreadLocal<Session> shared = new ThreadLocal<>();

    public Database(DataSource source) {
        this.source = source;
    }

    /** What is done with a connection. It may run several times, so it must touch nothing but the database. */
    public interface Work<T> {
        T with(Session session) throws SQLException;
    }

    public <T> T read(Work<T> work) {
        return shared.get() == null ? readAlone(work) : join(work);
    }

    private <T> T readAlone(Work<T> work) {
        try (Connection connection = source.getConnection()) {
            return work.with(new Session(connection));
        } catch (SQLException e) {
            throw new DatabaseTrouble(e);
        }
    }

    public <T> T change(Work<T> work) {
        return shared.get() == null ? changeAlone(work) : join(work);
    }

    /** Makes one transaction of everything that this thread reads and changes meanwhile. Only the first filling wants this. */
    <T> T together(Work<T> work) {
        return changeAlone(session -> {
            shared.set(session);
            try {
                return work.with(session);
            } finally {
                shared.remove();
            }
        });
    }

    private <T> T join(Work<T> work) {
        try {
            return work.with(shared.get());
        } catch (SQLException e) {
            throw new DatabaseTrouble(e);
        }
    }

    private <T> T changeAlone(Work<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return once(work);
            } catch (SQLException e) {
                if (attempt == ATTEMPTS || !isTransient(e)) {
                    throw new DatabaseTrouble(e);
                }
            }
        }
    }

    private <T> T once(Work<T> work) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                T result = work.with(new Session(connection));
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException | Error e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    private static boolean isTransient(SQLException e) {
        String state = String.valueOf(e.getSQLState());
        return state.startsWith("40") || TRANSIENT.contains(state);
    }
}
