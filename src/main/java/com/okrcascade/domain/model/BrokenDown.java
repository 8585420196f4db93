package com.okrcascade.domain.model;

import com.okrcascade.domain.measure.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What break-downs have to do with a key result.
 *
 * @param given what the break-down of one above has given it; null when a person made it
 * @param runs how it was itself broken down, the last time last
 */
public record BrokenDown(@Nullable GivenPart given, List<BreakDownRun> runs) {
    public BrokenDown {
        runs = List.copyOf(runs);
    }

    /** A part that was given before runs were counted. */
    public BrokenDown(KeyResultId from, Quantity planned) {
        this(new GivenPart(from, planned, 0, 0, null), List.of());
    }

    /** How it was broken down last. */
    public Optional<BreakDownRun> lastRun() {
        return runs.isEmpty() ? Optional.empty() : Optional.of(runs.get(runs.size() - 1));
    }

    BrokenDown given(GivenPart part) {
        return new BrokenDown(part, runs);
    }

    BrokenDown with(BreakDownRun run) {
        List<BreakDownRun> more = new ArrayList<>(runs);
        more.add(run);
        return new BrokenDown(given, more);
    }

    BrokenDown withoutLastRun() {
        return new BrokenDown(given, runs.isEmpty() ? runs : runs.subList(0, runs.size() - 1));
    }
}
