package com.okrcascade.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;

/** What one piece of work cost each time it was done. */
final class Samples {
    private static final double NANOS_OF_A_MILLISECOND = 1e6;
    private static final double BYTES_OF_A_KILOBYTE = 1024;

    private final List<Meter.Use> uses = new ArrayList<>();

    /** Work of which each time is another. */
    interface Work {
        /** Gets things ready, which is not counted. */
        default void prepare(int time) {}

        void run(int time);

        /** Sees whether the result is right and tidies up, which is not counted. */
        default void check(int time) {}
    }

    /** Does the work so many times, and before that some times for the compiler to warm up. */
    static Samples of(Meter meter, int warmUps, int times, Work work) {
        Samples samples = new Samples();
        for (int time = 0; time < warmUps + times; time++) {
            work.prepare(time);
            Meter.Use before = meter.now();
            work.run(time);
            Meter.Use used = meter.now().since(before);
            if (time >= warmUps) samples.uses.add(used);
            work.check(time);
        }
        return samples;
    }

    void into(Figures figures, String row) {
        figures.put(row, "p50", milliseconds(50));
        figures.put(row, "p99", milliseconds(99));
        figures.put(row, "cpu", median(Meter.Use::processor) / NANOS_OF_A_MILLISECOND);
        figures.put(row, "statements", median(Meter.Use::statements));
        figures.put(row, "inserts", median(Meter.Use::inserts));
        figures.put(row, "commits", median(Meter.Use::commits));
        figures.put(row, "kilobytes", median(Meter.Use::allocated) / BYTES_OF_A_KILOBYTE);
    }

    double milliseconds(int percent) {
        return percentile(uses.stream().map(Meter.Use::nanos).toList(), percent) / NANOS_OF_A_MILLISECOND;
    }

    private double median(ToLongFunction<Meter.Use> part) {
        return percentile(uses.stream().map(part::applyAsLong).toList(), 50);
    }

    /** The nearest rank. */
    static long percentile(List<Long> values, int percent) {
        List<Long> sorted = values.stream().sorted(Comparator.naturalOrder()).toList();
        int rank = (sorted.size() * percent + 99) / 100;
        return sorted.get(Math.max(rank, 1) - 1);
    }
}
