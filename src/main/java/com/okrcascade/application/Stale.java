package com.okrcascade.application;

import com.okrcascade.domain.Refusal;
import java.util.Map;
import java.util.Optional;

/** It was changed since the person last saw it. */
public final class Stale extends Refusal {
    private static final long serialVersionUID = 1L;

    private Stale(int seen, int now) {
        super("stale-version", Kind.STALE, Map.of("seen", seen, "now", now));
    }

    /** Refuses a change that is about another version; an empty one is about whatever stands. */
    public static void refuse(Optional<Integer> seen, int now) {
        if (seen.isPresent() && seen.get() != now) throw new Stale(seen.get(), now);
    }
}
