package com.okrcascade.proof.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.Test;

/** The short part of {@link LongModelRun}, the same every time. */
public final class ModelTest {
    private static final int SEED = 20_260_101;
    private static final int SEQUENCES = 30;
    private static final int STEPS = 200;

    @Test
    public void everyNumberIsRightWhateverHappens() {
        ModelRun run = new ModelRun(System.out, Plumbing.SOUND);
        Optional<Sequence.Failure> failure = run.run(SEED, SEQUENCES, STEPS);
        failure.ifPresent(found -> {
            throw found.why();
        });

        assertThat(run.tally().comparisons()).isGreaterThan(SEQUENCES);
        assertThat(Actions.ALL).allMatch(action -> run.tally().of(action) > 0);
        assertThat(List.of(Fault.values())).allMatch(fault -> run.tally().of(fault) > 0);
    }

    @Test
    public void aSequenceIsTheSameWhenItIsRunAgain() {
        assertThat(tallyOf(7)).isEqualTo(tallyOf(7)).isNotEqualTo(tallyOf(8));
    }

    private static String tallyOf(long seed) {
        Tally tally = new Tally();
        assertThat(Sequence.run(seed, Sequence.numbers(STEPS), tally, Plumbing.SOUND))
                .isEmpty();
        return tally.toString();
    }
}
