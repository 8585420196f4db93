package com.okrcascade.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;

/** On what and when something was measured: figures without that say nothing. */
final class Circumstances {
    private static final String ROW = "measured";

    private Circumstances() {}

    static void into(Step step) {
        Figures figures = step.figures;
        figures.put(ROW, "on", LocalDate.now(java.time.ZoneOffset.UTC).toString());
        figures.put(ROW, "commit", commit());
        figures.put(ROW, "machine", machine());
        figures.put(ROW, "load", String.format(Locale.ROOT, "%.1f", load()));
        figures.put(ROW, "java", System.getProperty("java.vm.name") + " " + Runtime.version());
        figures.put(ROW, "heap", Runtime.getRuntime().maxMemory() / (1024 * 1024) + " MB");
        figures.put(ROW, "database", database(step));
        figures.put(
                ROW,
                "company",
                step.size.objectives() + " objectives, " + step.size.objectives() * step.size.keyResultsEach()
                        + " key results, " + step.size.links() + " links");
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static String machine() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long gigabytes = Math.round(system.getTotalMemorySize() / Math.pow(1024, 3));
        return system.getAvailableProcessors() + " cores (" + processor() + "), " + gigabytes + " GB";
    }

    private static String processor() {
        try (var lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown processor");
        } catch (IOException notLinux) {
            return System.getProperty("os.arch");
        }
    }

    private static String commit() {
        try {
            Process git = new ProcessBuilder("git", "describe", "--always", "--dirty").start();
            String name = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return name.isEmpty() ? "unknown" : name;
        } catch (IOException noGit) {
            return "unknown";
        }
    }

    private static String database(Step step) {
        try (HikariDataSource pool = step.database.pool();
                Connection connection = pool.getConnection()) {
            DatabaseMetaData about = connection.getMetaData();
            String version = about.getDatabaseProductName() + " " + about.getDatabaseProductVersion();
            return version + (step.options.durable() ? ", every commit forced to disk" : ", in memory");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
