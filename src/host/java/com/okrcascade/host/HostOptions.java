package com.okrcascade.host;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * How a host starts.
 *
 * @param jar the plugin, as it would be uploaded to Jira
 * @param bundles the folder with the Spring and Gemini bundles
 * @param home where everything that survives a restart is kept
 * @param database a JDBC URL of PostgreSQL, or empty for H2 in the home folder
 * @param bind the address to listen on
 * @param port the port to listen on; 0 takes a free one
 * @param node the name of this node
 * @param demo whether an empty Jira gets the ABC company
 * @param lateActiveObjects how long after the plugin Active Objects appears
 * @param strictTemplates whether a template that calls a method not allowed fails, rather than printing nothing
 * @param webSudo whether administrators are asked for their password again
 */
public record HostOptions(
        Path jar,
        Path bundles,
        Path home,
        String database,
        String bind,
        int port,
        String node,
        boolean demo,
        Duration lateActiveObjects,
        boolean strictTemplates,
        boolean webSudo) {
    /** What {@code mvn -Pdemo} passes as {@code -Dokr.*}. */
    public static HostOptions fromSystemProperties() {
        return new HostOptions(
                Path.of(required("okr.jar")),
                Path.of(required("okr.bundles")),
                Path.of(System.getProperty("okr.home", System.getProperty("user.home") + "/.okr-cascade-demo")),
                System.getProperty("okr.db", ""),
                System.getProperty("okr.bind", "127.0.0.1"),
                Integer.getInteger("okr.port", 2990),
                System.getProperty("okr.node", "node1"),
                Boolean.getBoolean("okr.demo"),
                Duration.ofMillis(Long.getLong("okr.lateActiveObjects", 0)),
                Boolean.getBoolean("okr.strictTemplates"),
                Boolean.parseBoolean(System.getProperty("okr.webSudo", "true")));
    }

    /** A host for a test: any free port, no demo data, strict about templates, passwords asked once. */
    public static HostOptions forTest(Path home) {
        return new HostOptions(
                Path.of(required("okr.jar")),
                Path.of(required("okr.bundles")),
                home,
                "",
                "127.0.0.1",
                0,
                "node1",
                false,
                Duration.ZERO,
                true,
                false);
    }

    public HostOptions withJar(Path other) {
        return new HostOptions(
                other, bundles, home, database, bind, port, node, demo, lateActiveObjects, strictTemplates, webSudo);
    }

    public HostOptions withDatabase(String url) {
        return new HostOptions(
                jar, bundles, home, url, bind, port, node, demo, lateActiveObjects, strictTemplates, webSudo);
    }

    public HostOptions withPort(int other) {
        return new HostOptions(
                jar, bundles, home, database, bind, other, node, demo, lateActiveObjects, strictTemplates, webSudo);
    }

    public HostOptions withNode(String name) {
        return new HostOptions(
                jar, bundles, home, database, bind, port, name, demo, lateActiveObjects, strictTemplates, webSudo);
    }

    public HostOptions withDemo(boolean on) {
        return new HostOptions(
                jar, bundles, home, database, bind, port, node, on, lateActiveObjects, strictTemplates, webSudo);
    }

    public HostOptions withLateActiveObjects(Duration delay) {
        return new HostOptions(jar, bundles, home, database, bind, port, node, demo, delay, strictTemplates, webSudo);
    }

    public HostOptions withStrictTemplates(boolean on) {
        return new HostOptions(jar, bundles, home, database, bind, port, node, demo, lateActiveObjects, on, webSudo);
    }

    public HostOptions withWebSudo(boolean on) {
        return new HostOptions(
                jar, bundles, home, database, bind, port, node, demo, lateActiveObjects, strictTemplates, on);
    }

    /** The same options for a host in a process of its own. */
    List<String> asSystemProperties() {
        return List.of(
                "-Dokr.jar=" + jar,
                "-Dokr.bundles=" + bundles,
                "-Dokr.home=" + home,
                "-Dokr.db=" + database,
                "-Dokr.bind=" + bind,
                "-Dokr.port=" + port,
                "-Dokr.node=" + node,
                "-Dokr.demo=" + demo,
                "-Dokr.lateActiveObjects=" + lateActiveObjects.toMillis(),
                "-Dokr.strictTemplates=" + strictTemplates,
                "-Dokr.webSudo=" + webSudo);
    }

    private static String required(String property) {
        String value = System.getProperty(property, "");
        if (value.isEmpty()) {
            throw new HostTrouble("Set the system property " + property);
        }
        return value;
    }
}
