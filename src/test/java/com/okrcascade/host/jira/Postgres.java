package com.okrcascade.host.jira;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** One PostgreSQL for all tests of this process, started by the first, with a fresh database for each; it ends with the process. */
final class Postgres {
    private static EmbeddedPostgres server;
    private static int databases;

    private Postgres() {}

    static synchronized DataSource database() {
        String name = "jira" + databases++;
        try {
            if (server == null) {
                server = EmbeddedPostgres.start();
            }
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE " + name);
            }
        } catch (IOException | SQLException e) {
            throw new AssertionError(e);
        }
        return server.getDatabase("postgres", name);
    }
}
