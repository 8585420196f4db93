package com.okrcascade.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.okrcascade.host.HostOptions;
import com.okrcascade.host.HostProcess;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/** Hosts on one PostgreSQL, each a process of its own, to which happens what happens to machines in a data centre. */
final class ClusterOfHosts implements AutoCloseable {
    private final EmbeddedPostgres postgres;
    private final List<HostOptions> options = new ArrayList<>();
    private final AtomicReferenceArray<HostProcess> processes;

    private ClusterOfHosts(EmbeddedPostgres postgres, int size) {
        this.postgres = postgres;
        processes = new AtomicReferenceArray<>(size);
    }

    static ClusterOfHosts start(Path folder, int size) throws IOException, SQLException {
        ClusterOfHosts cluster = new ClusterOfHosts(EmbeddedPostgres.start(), size);
        for (int node = 0; node < size; node++) cluster.options.add(cluster.options(folder, node));
        CompletableFuture.allOf(IntStream.range(0, size)
                        .mapToObj(node -> CompletableFuture.runAsync(() -> cluster.start(node)))
                        .toArray(CompletableFuture[]::new))
                .join();
        try (Connection connection = cluster.database().getConnection()) {
            HeldWrite.prepare(connection);
        }
        return cluster;
    }

    /** A node keeps its address when it comes back, and its database sessions bear its name. */
    private HostOptions options(Path folder, int node) throws IOException {
        Path home = Files.createDirectories(folder.resolve(name(node)));
        try (ServerSocket free = new ServerSocket(0)) {
            return HostOptions.forTest(home)
                    .withDemo(true)
                    .withDatabase(postgres.getJdbcUrl("postgres", "postgres") + "&ApplicationName=" + name(node))
                    .withNode(name(node))
                    .withPort(free.getLocalPort());
        }
    }

    static String name(int node) {
        return "node" + (node + 1);
    }

    void start(int node) {
        processes.set(
                node,
                HostProcess.start(
                        options.get(node),
                        "-Dokr.company=false",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx512m",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=error"));
    }

    int size() {
        return options.size();
    }

    boolean isUp(int node) {
        return processes.get(node) != null;
    }

    String url(int node) {
        return "http://127.0.0.1:" + options.get(node).port() + "/jira";
    }

    Client client(int node) {
        return Client.admin(url(node));
    }

    Client client(int node, Duration patience) {
        return Client.admin(url(node), patience);
    }

    List<Client> clients() {
        return IntStream.range(0, size()).mapToObj(this::client).toList();
    }

    DataSource database() {
        return postgres.getPostgresDatabase();
    }

    /** What waits in the database, of which node, and what failed with it. */
    List<String> inbox() {
        String sql = "SELECT concat_ws(' ', count(*), \"KIND\", \"NODE\", \"ATTEMPTS\", \"PROBLEM\")"
                + " FROM \"AO_699F3A_INBOX\" GROUP BY \"KIND\", \"NODE\", \"ATTEMPTS\", \"PROBLEM\"";
        List<String> waiting = new ArrayList<>();
        try (Connection connection = database().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) waiting.add(rows.getString(1));
            return waiting;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** SIGKILL. */
    void kill(int node) {
        processes.getAndSet(node, null).kill();
    }

    /** SIGSTOP. */
    void pause(int node) {
        processes.get(node).pause();
    }

    /** SIGCONT. */
    void wake(int node) {
        processes.get(node).wake();
    }

    /**
     * Ends all its database sessions from outside.
     *
     * @return how many there were
     */
    int cut(int node) throws SQLException {
        String sql = "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE application_name = '"
                + name(node) + "'";
        try (Connection connection = database().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }

    /** Something that happens to a node at the worst moment. */
    interface Blow {
        void strike(HeldWrite held) throws Exception;
    }

    /**
     * Strikes a node when it has written the revision's row of some write and committed nothing.
     *
     * @param writing what makes it write; does not wait for the answer
     */
    void inTheMiddleOfAWrite(int node, Runnable writing, Blow blow) throws Exception {
        try (HeldWrite held = HeldWrite.of(database().getConnection(), name(node))) {
            writing.run();
            Eventually.holds(() -> assertThat(held.isCaught())
                    .as(() -> name(node) + " is in the middle of a write; " + held.sessions())
                    .isTrue());
            blow.strike(held);
        }
    }

    /** Leaves a node paused with a write that it has begun and not ended; its database session waits for it. */
    void pauseInTheMiddleOfAWrite(int node, Runnable writing) throws Exception {
        inTheMiddleOfAWrite(node, writing, held -> {
            pause(node);
            held.release();
            Eventually.holds(() -> assertThat(held.isLeftOpen())
                    .as(() -> "the transaction of " + name(node) + " is open; " + held.sessions())
                    .isTrue());
        });
    }

    @Override
    public void close() throws IOException {
        for (int node = 0; node < size(); node++) {
            if (isUp(node)) kill(node);
        }
        postgres.close();
    }
}
