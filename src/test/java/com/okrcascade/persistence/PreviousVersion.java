package com.okrcascade.persistence;

import com.okrcascade.proof.Backup;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** A small company as the previous version stored it, and what that version said of it. */
final class PreviousVersion {
    private static final String FOLDER = "/previous-version/";
    private static final String INSTANT = "instant ";

    private PreviousVersion() {}

    /** A database that holds exactly what the previous version left. */
    static TestDatabase stored(TestDatabase.Kind kind) throws SQLException {
        TestDatabase database = TestDatabase.create(kind);
        try (HikariDataSource pool = database.pool();
                Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : lines("tables-" + kind.name().toLowerCase(Locale.ROOT) + ".sql")) statement.execute(sql);
            for (String sql : lines("rows.sql")) statement.execute(sql);
            Backup.numberOn(connection);
        }
        return database;
    }

    /** What that version's REST said. */
    static List<String> numbers() {
        return lines("numbers.txt").stream()
                .filter(line -> !line.startsWith(INSTANT))
                .toList();
    }

    /** The moment at which it said so. */
    static Clock clock() {
        String line = lines("numbers.txt").stream()
                .filter(one -> one.startsWith(INSTANT))
                .findFirst()
                .orElseThrow();
        return Clock.fixed(Instant.parse(line.substring(INSTANT.length())), ZoneOffset.UTC);
    }

    private static List<String> lines(String file) {
        try (InputStream content = PreviousVersion.class.getResourceAsStream(FOLDER + file)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
