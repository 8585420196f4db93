package com.okrcascade.proof;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Catches a node in the middle of a write: a trigger lets its transaction wait when the revision's row is written and nothing
 * is committed. The database does it, so neither the plugin nor the host knows.
 */
final class HeldWrite implements AutoCloseable {
    private static final String GATE = "4711";
    private static final String MAKE =
            """
            CREATE TABLE held_node (name varchar(60));
            CREATE FUNCTION hold_write() RETURNS trigger AS $$
            BEGIN
              IF EXISTS (SELECT 1 FROM held_node WHERE name = NEW."NODE") THEN
                PERFORM pg_advisory_xact_lock(%s);
              END IF;
              RETURN NEW;
            END $$ LANGUAGE plpgsql;
            CREATE TRIGGER hold_write AFTER INSERT ON "AO_699F3A_REVISION"
              FOR EACH ROW EXECUTE FUNCTION hold_write();"""
                    .formatted(GATE);

    private final Connection connection;
    private final String node;

    private HeldWrite(Connection connection, String node) {
        this.connection = connection;
        this.node = node;
    }

    /** Once for a database that has the plugin's tables. */
    static void prepare(Connection connection) throws SQLException {
        execute(connection, MAKE);
    }

    /** From now on the node's next write stops in the middle. */
    static HeldWrite of(Connection connection, String node) throws SQLException {
        execute(connection, "SELECT pg_advisory_lock(" + GATE + ")");
        execute(connection, "INSERT INTO held_node VALUES ('" + node + "')");
        return new HeldWrite(connection, node);
    }

    /** Whether it is there: its revision is written and not committed. */
    boolean isCaught() {
        return count("wait_event_type = 'Lock' AND wait_event = 'advisory' AND query LIKE '%REVISION%'") > 0;
    }

    /** Whether the database has answered, and waits for a node that does not go on. */
    boolean isLeftOpen() {
        return count("state = 'idle in transaction' AND query LIKE '%REVISION%'") > 0;
    }

    /** What the node's sessions do, for the message of a proof that waits in vain. */
    String sessions() {
        String sql = "SELECT string_agg(state || ' ' || coalesce(wait_event, '-') || ': ' || left(query, 80), E'\n') "
                + "FROM pg_stat_activity WHERE application_name = '" + node + "'";
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return "sessions of " + node + ":\n" + row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private long count(String condition) {
        String sql = "SELECT count(*) FROM pg_stat_activity WHERE application_name = '" + node + "' AND " + condition;
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Nothing holds it any more; a node that is paused still does not go on. */
    void release() throws SQLException {
        execute(connection, "DELETE FROM held_node");
        execute(connection, "SELECT pg_advisory_unlock_all()");
    }

    @Override
    public void close() throws SQLException {
        release();
        connection.close();
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
