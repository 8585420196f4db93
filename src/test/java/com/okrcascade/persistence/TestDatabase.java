package com.okrcascade.persistence;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** A new, empty database of its own for each test class, of a kind that Jira supports. */
final class TestDatabase {
    /** The kinds on which every stored thing is tried. */
    enum Kind {
        H2,
        POSTGRESQL
    }

    private static final int CONNECTIONS = 12;

    private final Kind kind;
    private final String url;

    private TestDatabase(Kind kind, String url) {
        this.kind = kind;
        this.url = url;
    }

    static TestDatabase create(Kind kind) {
        String name = "okr" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        return switch (kind) {
            case H2 -> new TestDatabase(kind, "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
            case POSTGRESQL -> new TestDatabase(kind, Server.newDatabase(name));
        };
    }

    Kind kind() {
        return kind;
    }

    /** Connections as one node of a cluster has them. */
    HikariDataSource pool() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(CONNECTIONS);
        if (kind == Kind.H2) config.setUsername("sa");
        return new HikariDataSource(config);
    }

    /** One PostgreSQL for all tests of this JVM; it ends with it. */
    private static final class Server {
        private static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("synchronous_commit", "on") // as in production, else numbers flatter
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        static String newDatabase(String name) {
            try (Connection connection = POSTGRES.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name);
                return POSTGRES.getJdbcUrl("postgres", name);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
