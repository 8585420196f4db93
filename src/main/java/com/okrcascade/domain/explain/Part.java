package com.okrcascade.domain.explain;

import com.okrcascade.domain.measure.Progress;
import com.okrcascade.domain.measure.Quantity;
import java.util.Optional;

/**
 * One line of an explanation.
 *
 * @param id of the issue, key result, objective, milestone or KPI that it names; 0 where it names none
 * @param amount its part of the value; empty where it is a member of a mean
 * @param share what it has of what it weighs, where weights are divided by each other; empty where nothing is, and of a
 *     member without data
 * @param progress of a member of a mean, as it is and not only what counts; empty without data
 */
public record Part(Kind kind, long id, Optional<Quantity> amount, Optional<Share> share, Optional<Progress> progress) {
    /** What a line tells of. */
    public enum Kind {
        BASELINE,
        ISSUE,
        CHECK_IN,
        KPI,
        IMPORT,
        CORRECTION,
        KEY_RESULT,
        OBJECTIVE,
        MILESTONE,
        /** What is not listed one by one because there is too much of it. */
        MORE,
        /** Everything that the reader may not see, joined. */
        RESTRICTED
    }

    static Part of(Kind kind, long id, Quantity amount) {
        return new Part(kind, id, Optional.of(amount), Optional.empty(), Optional.empty());
    }

    static Part shared(Kind kind, long id, Share share) {
        return new Part(kind, id, Optional.empty(), Optional.of(share), Optional.empty());
    }

    Part giving(Quantity part) {
        return new Part(kind, id, Optional.of(part), share, progress);
    }

    /** How much of what counts the line stands for: what to show when there are too many. */
    Quantity size() {
        Quantity weighs = share.map(Share::weight).orElse(Quantity.ZERO).abs();
        return Quantity.greatest(amount.orElse(Quantity.ZERO).abs(), weighs);
    }
}
