package com.okrcascade.proof.model;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Many sequences, one after the other, with the seeds that lead to them. */
final class ModelRun {
    private static final int PRINTED_EVERY = 100;
    private static final long NANOS = 1_000_000_000L;

    private final PrintStream out;
    private final Plumbing plumbing;
    private final Tally tally = new Tally();

    ModelRun(PrintStream out, Plumbing plumbing) {
        this.out = out;
        this.plumbing = plumbing;
    }

    Tally tally() {
        return tally;
    }

    /** @return the first failure, shrunk; it is printed, too */
    Optional<Sequence.Failure> run(long seed, int sequences, int steps) {
        out.printf("Model: %d sequences of %d steps, seeds %d to %d%n", sequences, steps, seed, seed + sequences - 1);
        long began = System.nanoTime();
        for (int number = 0; number < sequences; number++) {
            Optional<Sequence.Failure> failure = Sequence.run(seed + number, Sequence.numbers(steps), tally, plumbing);
            if (failure.isPresent()) return Optional.of(told(failure.get(), steps));
            if ((number + 1) % PRINTED_EVERY == 0)
                out.printf("  %d sequences, %d s%n", number + 1, (System.nanoTime() - began) / NANOS);
        }
        out.printf(
                "  no mismatch in %d comparisons, %d mass reversals stopped and let go on, %d s%n",
                tally.comparisons(), tally.stopped(), (System.nanoTime() - began) / NANOS);
        return Optional.empty();
    }

    private Sequence.Failure told(Sequence.Failure failure, int steps) {
        Sequence.Failure smallest = new Shrinking(plumbing).smallest(failure);
        out.printf("Seed %d: %s%n", failure.seed(), failure.why().getMessage());
        out.printf(
                "Shrunk to %d steps: %s%n",
                smallest.steps().size(), smallest.why().getMessage());
        smallest.told().forEach(out::println);
        out.printf(
                "Again: mvn -Pmodel test -Dokr.model.seed=%d -Dokr.model.sequences=1 -Dokr.model.steps=%d -Dokr.model.only=%s%n",
                failure.seed(), steps, numbers(smallest.steps()));
        return smallest;
    }

    private static String numbers(List<Integer> steps) {
        return steps.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
