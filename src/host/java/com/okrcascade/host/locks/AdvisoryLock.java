package com.okrcascade.host.locks;

import com.okrcascade.host.HostTrouble;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A PostgreSQL advisory lock, held by a connection of its own for as long as it is taken. */
final class AdvisoryLock implements Latch {
    private final String url;
    private final String name;
    private Connection holder;

    AdvisoryLock(String url, String name) {
        this.url = url;
        this.name = name;
    }

    @Override
    public void take() {
        ask("select pg_advisory_lock(hashtext(?)) is not null");
    }

    @Override
    public boolean tryTake() {
        return ask("select pg_try_advisory_lock(hashtext(?))");
    }

    @Override
    public void free() {
        try {
            holder.close();
        } catch (SQLException e) {
            throw new HostTrouble("Cannot free the lock " + name, e);
        }
    }

    private boolean ask(String sql) {
        try {
            Connection connection = DriverManager.getConnection(url);
            boolean taken = answer(connection, sql);
            if (taken) {
                holder = connection;
            } else {
                connection.close();
            }
            return taken;
        } catch (SQLException e) {
            throw new HostTrouble("Cannot take the lock " + name, e);
        }
    }

    private boolean answer(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, name);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }
}
