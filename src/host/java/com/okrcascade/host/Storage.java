package com.okrcascade.host;

import com.okrcascade.host.jira.store.Database;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import javax.sql.DataSource;

/** The database of this node: H2 in the home folder, or a PostgreSQL that several nodes share. */
public final class Storage implements AutoCloseable {
    private static final int CONNECTIONS = 20;

    private final String url;
    private final HikariDataSource pool;

    private Storage(String url, HikariDataSource pool) {
        this.url = url;
        this.pool = pool;
    }

    static Storage open(HostOptions options) {
        String url = options.database().isEmpty() ? inHome(options.home()) : options.database();
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setPoolName(options.node());
        if (options.database().isEmpty()) {
            config.setUsername("sa");
        }
        return new Storage(url, new HikariDataSource(config));
    }

    /** Without WRITE_DELAY=0 H2 loses acknowledged commits when the process is killed. */
    private static String inHome(Path home) {
        Path file = home.toAbsolutePath().resolve("database").resolve("jira");
        return "jdbc:h2:file:" + file + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
    }

    public DataSource source() {
        return pool;
    }

    public Database database() {
        return new Database(pool);
    }

    public boolean isShared() {
        return url.startsWith("jdbc:postgresql:");
    }

    public String url() {
        return url;
    }

    @Override
    public void close() {
        pool.close();
    }
}
