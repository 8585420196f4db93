package com.okrcascade.proof.model.oracle;

import org.jspecify.annotations.Nullable;

/** One objective as people have it. */
public final class RawObjective {
    /** What its progress is the mean of. */
    public enum Of {
        KEY_RESULTS,
        CHILDREN,
        BOTH
    }

    /** Who sees it; what only some see may be left out of everything above it. */
    public enum Seen {
        BY_ALL,
        BY_SOME,
        BY_SOME_AND_LEFT_OUT
    }

    public final long id;
    public long period;
    public @Nullable Long parent;
    public Of of = Of.KEY_RESULTS;
    public int weight = 1;
    public Seen seen = Seen.BY_ALL;
    public boolean aspirational;
    /** Judged by the weakest of its key results and not by its plan. */
    public boolean byWeakest;

    public boolean archived;
    public boolean deleted;

    public RawObjective(long id) {
        this.id = id;
    }

    /** The same under an id. */
    public RawObjective copy(long as) {
        RawObjective copy = new RawObjective(as);
        copy.period = period;
        copy.parent = parent;
        copy.of = of;
        copy.weight = weight;
        copy.seen = seen;
        copy.aspirational = aspirational;
        copy.byWeakest = byWeakest;
        copy.archived = archived;
        copy.deleted = deleted;
        return copy;
    }

    @Override
    public String toString() {
        return "O-" + id + " in period " + period + (parent == null ? "" : " below O-" + parent) + " of " + of + " x"
                + weight + (seen == Seen.BY_ALL ? "" : " seen " + seen) + (aspirational ? " aspirational" : "")
                + (byWeakest ? " by the weakest" : "")
                + (archived ? " archived" : "") + (deleted ? " deleted" : "");
    }
}
