package com.okrcascade.proof;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/** All rows of the plugin's tables as they stood at one moment, as whoever backs up Jira's database has them. */
public final class Backup {
    private static final String TABLES = "AO\\_699F3A\\_%";
    private static final String NUMBERED = "AO_699F3A_INBOX";

    private record Rows(List<String> columns, List<List<Object>> values) {}

    private final Map<String, Rows> tables;

    private Backup(Map<String, Rows> tables) {
        this.tables = tables;
    }

    public static Backup of(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            Map<String, Rows> tables = new TreeMap<>();
            for (String table : tables(connection)) tables.put(table, rows(connection, table));
            connection.commit();
            return new Backup(tables);
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet found =
                connection.getMetaData().getTables(null, null, TABLES, new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) names.add(found.getString("TABLE_NAME"));
        }
        return names;
    }

    private static Rows rows(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT * FROM \"" + table + "\"")) {
            ResultSetMetaData meta = found.getMetaData();
            List<String> columns = new ArrayList<>();
            for (int column = 1; column <= meta.getColumnCount(); column++) columns.add(meta.getColumnName(column));
            List<List<Object>> values = new ArrayList<>();
            while (found.next()) values.add(row(found, columns.size()));
            return new Rows(columns, values);
        }
    }

    /** Long texts as texts: H2 would give what is only good until the next row. */
    private static List<Object> row(ResultSet found, int columns) throws SQLException {
        List<Object> row = new ArrayList<>();
        for (int column = 1; column <= columns; column++) {
            Object value = found.getObject(column);
            row.add(value instanceof java.sql.Clob ? found.getString(column) : value);
        }
        return row;
    }

    public int size() {
        return tables.values().stream().mapToInt(rows -> rows.values().size()).sum();
    }

    /** Replaces whatever the tables hold, in one transaction; nobody who runs on them is told. */
    public void restoreInto(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            for (Map.Entry<String, Rows> table : tables.entrySet()) {
                execute(connection, "DELETE FROM \"" + table.getKey() + "\"");
                insert(connection, table.getKey(), table.getValue());
            }
            numberOn(connection);
            connection.commit();
        }
    }

    private static void insert(Connection connection, String table, Rows rows) throws SQLException {
        String columns = rows.columns().stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "));
        String marks = IntStream.range(0, rows.columns().size())
                .mapToObj(column -> "?")
                .collect(Collectors.joining(", "));
        String sql = "INSERT INTO \"%s\" (%s) VALUES (%s)".formatted(table, columns, marks);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (List<Object> row : rows.values()) {
                for (int column = 0; column < row.size(); column++) statement.setObject(column + 1, row.get(column));
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** The next row of a table that the database numbers gets a number that is free. */
    public static void numberOn(Connection connection) throws SQLException {
        boolean postgres = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        long next = 1;
        try (Statement statement = connection.createStatement();
                ResultSet last = statement.executeQuery("SELECT MAX(\"ID\") FROM \"" + NUMBERED + "\"")) {
            if (last.next()) next = last.getLong(1) + 1;
        }
        execute(
                connection,
                postgres
                        ? "SELECT setval(pg_get_serial_sequence('\"" + NUMBERED + "\"', 'ID'), " + next + ", false)"
                        : "ALTER TABLE \"" + NUMBERED + "\" ALTER COLUMN \"ID\" RESTART WITH " + next);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
