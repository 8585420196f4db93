package com.okrcascade.proof.model;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.Test;

/**
 * As many sequences as one wants: {@code mvn -Pmodel test}, with -Dokr.model.sequences, -Dokr.model.steps and -Dokr.model.seed; one
 * sequence alone, or some of its steps, with the seed that was printed and -Dokr.model.only.
 */
public final class LongModelRun {
    @Test
    public void everyNumberIsRightWhateverHappens() {
        long seed = Long.getLong("okr.model.seed", 1);
        int steps = Integer.getInteger("okr.model.steps", 200);
        String only = System.getProperty("okr.model.only", "");
        if (only.isEmpty()) run(seed, Integer.getInteger("okr.model.sequences", 10_000), steps);
        else again(seed, Stream.of(only.split(",")).map(Integer::valueOf).toList());
    }

    private static void run(long seed, int sequences, int steps) {
        ModelRun run = new ModelRun(System.out, Plumbing.SOUND);
        Optional<Sequence.Failure> failure = run.run(seed, sequences, steps);
        System.out.println(run.tally());
        failure.ifPresent(found -> {
            throw found.why();
        });
        List<String> missing = run.tally().missing();
        assertEquals(
                "pairs that never occurred, such as "
                        + missing.stream().limit(9).toList(),
                0,
                missing.size());
        assertTrue("no query ever stopped before a mass reversal", run.tally().stopped() > 0);
    }

    private static void again(long seed, List<Integer> steps) {
        Sequence.run(seed, steps, new Tally(), Plumbing.SOUND).ifPresent(failure -> {
            failure.told().forEach(System.out::println);
            throw failure.why();
        });
    }
}
