package com.okrcascade.bench;

import com.okrcascade.persistence.TestDatabase;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What to measure and how long, each by a system property, so that a run can be cut into steps.
 *
 * @param rows the rows to measure; all when empty
 * @param seconds how long issues are resolved at their rate
 * @param times how often each reading is repeated
 * @param durable on disk and with every commit forced to it, as in production
 */
record Options(
        List<TestDatabase.Kind> databases,
        List<Integer> objectives,
        int links,
        Set<String> rows,
        int seconds,
        int times,
        int bulk,
        int drain,
        boolean durable,
        Path page,
        Path figures) {

    static Options ofProperties() {
        return new Options(
                list("okr.bench.databases", "postgresql,h2").stream()
                        .map(name -> TestDatabase.Kind.valueOf(name.toUpperCase(Locale.ROOT)))
                        .toList(),
                list("okr.bench.objectives", "1000,10000,100000").stream()
                        .map(Integer::valueOf)
                        .toList(),
                number("okr.bench.links", 500_000),
                list("okr.bench.rows", "").stream().collect(Collectors.toSet()),
                number("okr.bench.seconds", 30),
                number("okr.bench.times", 300),
                1_000,
                10_000,
                true,
                Path.of(property("okr.bench.page", "docs/performance.md")),
                Path.of(property("okr.bench.figures", "docs/performance.tsv")));
    }

    /** A small company, a few times each: whether everything runs and is right, not how fast. */
    static Options shortPart() {
        return new Options(
                List.of(TestDatabase.Kind.H2),
                List.of(1_000),
                2_000,
                Set.of(),
                1,
                3,
                100,
                200,
                false,
                Path.of(""),
                Path.of(""));
    }

    boolean wants(String row) {
        return rows.isEmpty() || rows.contains(row);
    }

    private static int number(String name, int otherwise) {
        return Integer.parseInt(property(name, Integer.toString(otherwise)));
    }

    private static List<String> list(String name, String otherwise) {
        return Arrays.stream(property(name, otherwise).split(","))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .toList();
    }

    /** What is set to nothing is not set: a build passes on every property. */
    private static String property(String name, String otherwise) {
        String value = System.getProperty(name, "");
        return value.isBlank() ? otherwise : value;
    }
}
