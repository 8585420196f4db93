package com.okrcascade.bench;

import com.okrcascade.persistence.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Measures every budget of ARCHITECTURE.md on real databases at several sizes, prints the table and writes it into
 * docs/performance.md. What was measured before stays, so that a long run can be done in steps.
 */
public final class Benchmark {
    private final Options options;

    Benchmark(Options options) {
        this.options = options;
    }

    public static void main(String[] arguments) throws IOException {
        Options options = Options.ofProperties();
        Results results = Results.read(options.figures());
        new Benchmark(options).run(results);
        System.exit(0);
    }

    private void run(Results results) {
        for (Integer objectives : options.objectives()) {
            for (TestDatabase.Kind database : options.databases()) {
                results.put(database, objectives, measured(database, objectives));
                write(results);
            }
        }
    }

    /** Everything that is wanted, measured on one database at one size. */
    Figures measured(TestDatabase.Kind database, int objectives) {
        say("%s, %,d objectives: building the company%n", database, objectives);
        try (Step step = new Step(options, database, objectives)) {
            Circumstances.into(step);
            for (Row row : Row.all()) {
                if (options.wants(row.name())) measure(row, step);
            }
            return step.figures;
        }
    }

    private static void measure(Row row, Step step) {
        long begin = System.nanoTime();
        try {
            row.measure(step);
        } catch (Exception e) {
            throw new IllegalStateException(row.name() + " could not be measured", e);
        }
        say("  %-16s %s (%.1f s)%n", row.name(), step.figures.of(row.name()), (System.nanoTime() - begin) / 1e9);
    }

    private void write(Results results) {
        String tables = new Tables(results).text();
        say("%s%n", tables);
        try {
            results.write(options.figures());
            Page.write(options.page(), tables);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void say(String format, Object... arguments) {
        System.out.printf(format, arguments);
    }
}
