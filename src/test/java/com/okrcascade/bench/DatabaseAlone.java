package com.okrcascade.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What no product on this database can undercut: one row inserted and committed, and one read by its key. */
final class DatabaseAlone implements Row {
    @Override
    public String name() {
        return "database";
    }

    @Override
    public void measure(Step step) throws SQLException {
        int times = step.options.times() * 3;
        try (HikariDataSource pool = step.database.pool()) {
            create(pool);
            List<Long> inserts = new ArrayList<>();
            List<Long> reads = new ArrayList<>();
            for (int id = 1; id <= 2 * times; id++) {
                long insert = insert(pool, id);
                long read = read(pool, id);
                if (id > times) inserts.add(insert);
                if (id > times) reads.add(read);
            }
            step.figures.put(name(), "commit", Samples.percentile(inserts, 50) / 1e6);
            step.figures.put(name(), "commit99", Samples.percentile(inserts, 99) / 1e6);
            step.figures.put(name(), "read", Samples.percentile(reads, 50) / 1e6);
            step.figures.put(name(), "read99", Samples.percentile(reads, 99) / 1e6);
        }
    }

    private static void create(HikariDataSource pool) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE ALONE (ID BIGINT PRIMARY KEY, CONTENT VARCHAR(50))");
        }
    }

    private static long insert(HikariDataSource pool, int id) throws SQLException {
        long begin = System.nanoTime();
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO ALONE VALUES (?, ?)")) {
                insert.setLong(1, id);
                insert.setString(2, "what an inbox row holds");
                insert.executeUpdate();
            }
            connection.commit();
        }
        return System.nanoTime() - begin;
    }

    private static long read(HikariDataSource pool, int id) throws SQLException {
        long begin = System.nanoTime();
        try (Connection connection = pool.getConnection();
                PreparedStatement select = connection.prepareStatement("SELECT CONTENT FROM ALONE WHERE ID = ?")) {
            select.setLong(1, id);
            try (ResultSet result = select.executeQuery()) {
                if (!result.next()) throw new IllegalStateException("row " + id + " is not there");
            }
        }
        return System.nanoTime() - begin;
    }
}
