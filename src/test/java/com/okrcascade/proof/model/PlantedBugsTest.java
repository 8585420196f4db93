package com.okrcascade.proof.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.Test;

/** The random sequences are worth something only if they find mistakes: five are planted, each is found soon. */
public final class PlantedBugsTest {
    private static final int MOST_SEQUENCES = 200;
    private static final int STEPS = 200;

    @Test
    public void aFenceThatLetsTwoWritersThroughIsFound() {
        assertFound(Planted.NO_FENCE);
    }

    @Test
    public void aHintThatIsDeletedUnseenIsFound() {
        assertFound(Planted.HINTS_DELETED_BY_ISSUE);
    }

    @Test
    public void aLostRaceThatIsNotRunAgainIsFound() {
        assertFound(Planted.LOST_RACE_TAKEN_FOR_WON);
    }

    @Test
    public void aWindowOfOtherDaysIsFound() {
        assertFound(Planted.WINDOWS_BY_CALENDAR_DAYS);
    }

    @Test
    public void aReversalOnAnotherDayIsFound() {
        assertFound(Planted.REVERSALS_DATED_BY_THEIR_OWN_DAY);
    }

    private static void assertFound(Planted planted) {
        for (int seed = 1; seed <= MOST_SEQUENCES; seed++) {
            Optional<Sequence.Failure> failure = Sequence.run(seed, Sequence.numbers(STEPS), new Tally(), planted);
            if (failure.isEmpty()) continue;
            System.out.printf(
                    "%s: found by sequence %d, %s%n",
                    planted, seed, failure.get().why().getMessage());
            assertThat(Sequence.run(seed, Sequence.numbers(STEPS), new Tally(), Plumbing.SOUND))
                    .as("the same sequence without the bug")
                    .isEmpty();
            return;
        }
        throw new AssertionError(planted + " was not found by " + MOST_SEQUENCES + " sequences");
    }
}
