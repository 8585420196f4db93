package com.okrcascade.bench;

import com.okrcascade.persistence.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The figures as tables: one for each database, with the budgets, and what they were measured on. */
final class Tables {
    private final Results results;

    Tables(Results results) {
        this.results = results;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (TestDatabase.Kind database : results.databases()) text.append(of(database));
        return text.append(circumstances()).toString();
    }

    private String of(TestDatabase.Kind database) {
        List<String> head = new ArrayList<>(List.of("what", "budget"));
        results.sizes().forEach(size -> head.add(Numbers.text(size)));
        head.addAll(List.of("growth", "statements", "CPU ms", "KB allocated", "the database alone, ms", "met"));
        List<List<String>> lines = new ArrayList<>(List.of(head));
        Line.all().forEach(line -> lines.add(cells(line, database)));
        return "### " + database + "\n\n" + markdown(lines) + "\n";
    }

    private List<String> cells(Line line, TestDatabase.Kind database) {
        List<String> cells = new ArrayList<>(List.of(line.what(), line.budget()));
        for (Integer size : results.sizes()) {
            cells.add(results.of(database, size).map(line::cell).orElse(""));
        }
        cells.add(growth(line, database));
        cells.add(distinct(database, figures -> figures.number(line.row(), "statements")));
        cells.add(distinct(database, figures -> figures.number(line.row(), "cpu")));
        cells.add(distinct(database, figures -> figures.number(line.row(), "kilobytes")));
        cells.add(distinct(database, figures -> share(line, figures)));
        cells.add(met(line, database));
        return cells;
    }

    /** How many times as much from one size to the next one. */
    private String growth(Line line, TestDatabase.Kind database) {
        List<String> factors = new ArrayList<>();
        List<Double> numbers = results.sizes().stream()
                .flatMap(size -> results.of(database, size).stream())
                .map(figures -> figures.number(line.row(), line.grows()))
                .filter(OptionalDouble::isPresent)
                .map(OptionalDouble::getAsDouble)
                .toList();
        for (int at = 1; at < numbers.size(); at++) {
            factors.add("x" + Numbers.text(numbers.get(at) / numbers.get(at - 1)));
        }
        return String.join(", ", factors);
    }

    /** What so many commits and reads cost on this database with nothing around them, in milliseconds. */
    private static OptionalDouble share(Line line, Figures figures) {
        OptionalDouble statements = figures.number(line.row(), "statements");
        OptionalDouble commit = figures.number("database", "commit");
        OptionalDouble read = figures.number("database", "read");
        OptionalDouble written = figures.number(line.row(), "inserts");
        if (statements.isEmpty() || commit.isEmpty() || read.isEmpty() || written.isEmpty()) {
            return OptionalDouble.empty();
        }
        double commits = Math.max(figures.number(line.row(), "commits").orElse(0), Math.min(1, written.getAsDouble()));
        double reads = Math.max(0, statements.getAsDouble() - commits);
        return OptionalDouble.of(commits * commit.getAsDouble() + reads * read.getAsDouble());
    }

    /** One number where all sizes have the same, else one for each. */
    private String distinct(TestDatabase.Kind database, Function<Figures, OptionalDouble> number) {
        List<String> numbers = results.sizes().stream()
                .flatMap(size -> results.of(database, size).stream())
                .map(number)
                .filter(OptionalDouble::isPresent)
                .map(found -> Numbers.text(found.getAsDouble()))
                .toList();
        return numbers.stream().distinct().count() == 1 ? numbers.get(0) : String.join("; ", numbers);
    }

    /** At every size that a limit holds for and that was measured. */
    private String met(Line line, TestDatabase.Kind database) {
        List<String> verdicts = new ArrayList<>();
        for (Integer size : results.sizes()) {
            for (Line.Limit limit : line.limits()) {
                Optional<Figures> figures = results.of(database, size);
                OptionalDouble measured = figures.map(found -> found.number(line.row(), limit.part()))
                        .orElse(OptionalDouble.empty());
                if (measured.isEmpty() || !limit.holdsFor(size)) continue;
                verdicts.add(limit.isKept(measured.getAsDouble()) ? "yes" : "**no** at " + Numbers.text(size));
            }
        }
        List<String> missed = verdicts.stream()
                .filter(verdict -> !verdict.equals("yes"))
                .distinct()
                .toList();
        return missed.isEmpty() ? verdicts.stream().findFirst().orElse("") : String.join(", ", missed);
    }

    private String circumstances() {
        List<String> parts = List.of("on", "commit", "company", "machine", "load", "java", "heap", "database");
        List<String> head = new ArrayList<>(List.of("database", "objectives"));
        head.addAll(parts);
        List<List<String>> lines = new ArrayList<>(List.of(head));
        for (TestDatabase.Kind database : results.databases()) {
            for (Integer size : results.sizes()) {
                results.of(database, size).ifPresent(figures -> {
                    List<String> line = new ArrayList<>(List.of(database.toString(), Numbers.text(size)));
                    parts.forEach(part -> line.add(figures.text("measured", part)));
                    lines.add(line);
                });
            }
        }
        return "### Measured\n\n" + markdown(lines) + "\n";
    }

    private static String markdown(List<List<String>> lines) {
        List<String> rows = lines.stream()
                .map(cells -> "| " + String.join(" | ", cells) + " |")
                .collect(Collectors.toList());
        rows.add(1, "|" + "---|".repeat(lines.get(0).size()));
        return String.join("\n", rows) + "\n";
    }
}
