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
public final class TestDatabase {
    /** The kinds on which every stored thing is tried. */
    public enum Kind {
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

    public static TestDatabase create(Kind kind) {
        String name = "okr" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        return switch (kind) {
            case H2 -> new TestDatabase(kind, "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
            case POSTGRESQL -> new TestDatabase(kind, Server.QUICK.newDatabase(name));
        };
    }

    /** On disk, and with every commit forced to it, as in production: the embedded servers of tests skip that. */
    public static TestDatabase durable(Kind kind) {
        String name = "okr" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        return switch (kind) {
            case H2 -> new TestDatabase(kind, "jdbc:h2:file:./target/bench/" + name + ";WRITE_DELAY=0");
            case POSTGRESQL -> new TestDatabase(kind, Server.DURABLE.newDatabase(name));
        };
    }

    public Kind kind() {
        return kind;
    }

    /** Connections as one node of a cluster has them. */
    public HikariDataSource pool() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(CONNECTIONS);
        if (kind == Kind.H2) config.setUsername("sa");
        return new HikariDataSource(config);
    }

    /** One PostgreSQL for all tests of this JVM, and one for its benchmarks; they end with it. */
    private enum Server {
        QUICK("off"),
        DURABLE("on");

        private final String forced;
        private EmbeddedPostgres postgres;

        Server(String forced) {
            this.forced = forced;
        }

        private synchronized EmbeddedPostgres started() {
            if (postgres != null) return postgres;
            try {
                postgres = EmbeddedPostgres.builder()
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("fsync", forced)
                        .start();
                return postgres;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        String newDatabase(String name) {
            try (Connection connection = started().getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name);
                return postgres.getJdbcUrl("postgres", name);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
