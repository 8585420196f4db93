package com.okrcascade.domain.upkeep;

import com.okrcascade.domain.model.UserKey;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One walk over everything that is stored, in steps. Where it is stands in the database after each step, so that any
 * node can take it up when the one that walked was killed. It ends {@link RunState#DONE} whatever it found.
 *
 * @param number counts the runs of a kind
 * @param by who asked for it
 * @param since compares only issues updated after this; null for all
 * @param steps how many are done; of two nodes that took the same one only the first is heard
 * @param problem why it failed; empty when it did not
 */
public record Run(
        RunKind kind,
        long number,
        Cause cause,
        @Nullable UserKey by,
        @Nullable Instant since,
        RunState state,
        Instant startedAt,
        Instant steppedAt,
        long steps,
        Place place,
        Counts counts,
        String problem) {
    public boolean running() {
        return state == RunState.RUNNING;
    }

    /** Whether it looks at everything, and not only at what is new. */
    public boolean full() {
        return since == null;
    }

    /** One step on. */
    public Run at(Place next, Counts more, Instant now) {
        return with(state, next, counts.plus(more), now, "");
    }

    public Run done(Counts more, Instant now) {
        return with(RunState.DONE, place, counts.plus(more), now, "");
    }

    public Run failed(String why, Instant now) {
        return with(RunState.FAILED, place, counts, now, why);
    }

    private Run with(RunState nextState, Place nextPlace, Counts nextCounts, Instant now, String why) {
        return new Run(
                kind, number, cause, by, since, nextState, startedAt, now, steps + 1, nextPlace, nextCounts, why);
    }
}
