package com.okrcascade.domain.upkeep;

/**
 * Where the next step of a run begins.
 *
 * @param above the id (of an issue, query, key result or KPI) after which it goes on
 * @param inside the issue after which the search of the next query goes on
 * @param done how much of the phase is behind
 * @param of how much the phase has; it may become more while it is walked through
 */
public record Place(Phase phase, long above, long inside, long done, long of) {
    public static Place beginning(Phase phase, long of) {
        return new Place(phase, 0, 0, 0, of);
    }

    /** After so many more. */
    public Place after(long last, long more) {
        return new Place(phase, last, 0, done + more, Math.max(of, done + more));
    }

    /** Within what comes next, after an issue. */
    public Place insideAfter(long issue) {
        return new Place(phase, above, issue, done, of);
    }
}
