package com.okrcascade.bench;

import com.okrcascade.persistence.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The figures of all databases and sizes, kept as lines of text beside the page so that every run adds to them. */
final class Results {
    private static final String HEAD = "database\tobjectives\tfigure\tvalue";

    private final Map<TestDatabase.Kind, Map<Integer, Figures>> steps = new TreeMap<>();

    static Results read(Path file) throws IOException {
        Results results = new Results();
        if (!Files.exists(file)) return results;
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split("\t", -1);
            if (line.equals(HEAD) || cells.length != 4) continue;
            results.step(TestDatabase.Kind.valueOf(cells[0]), Integer.parseInt(cells[1]))
                    .all()
                    .put(cells[2], cells[3]);
        }
        return results;
    }

    void write(Path file) throws IOException {
        List<String> lines = new ArrayList<>(List.of(HEAD));
        steps.forEach((database, sizes) -> sizes.forEach((size, figures) -> figures.all()
                .forEach((name, value) -> lines.add(String.join("\t", database.name(), "" + size, name, value)))));
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, lines);
    }

    /** Takes over what was measured now; rows that were not measured keep what they had. */
    void put(TestDatabase.Kind database, int objectives, Figures figures) {
        step(database, objectives).all().putAll(figures.all());
    }

    List<TestDatabase.Kind> databases() {
        return List.copyOf(steps.keySet());
    }

    List<Integer> sizes() {
        return steps.values().stream()
                .flatMap(sizes -> sizes.keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    Optional<Figures> of(TestDatabase.Kind database, int objectives) {
        return Optional.ofNullable(steps.getOrDefault(database, Map.of()).get(objectives));
    }

    private Figures step(TestDatabase.Kind database, int objectives) {
        return steps.computeIfAbsent(database, kind -> new TreeMap<>())
                .computeIfAbsent(objectives, size -> new Figures());
    }
}
