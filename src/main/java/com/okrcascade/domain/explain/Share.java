package com.okrcascade.domain.explain;

import com.okrcascade.domain.measure.Progress;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.measure.Weight;

/**
 * What is done of a weight. All that is done over all that it weighs is the share of issues done, and the mean of
 * progress.
 */
public record Share(Quantity done, Quantity weight) {
    static final Share NONE = new Share(Quantity.ZERO, Quantity.ZERO);

    /** A weight and the part of it that counted progress makes: exact, as progress has four decimals. */
    static Share of(Progress progress, Weight weight) {
        return new Share(new Quantity(weight.value() * progress.counted().basisPoints()), Quantity.of(weight.value()));
    }

    public Share plus(Share other) {
        return new Share(done.plus(other.done), weight.plus(other.weight));
    }

    boolean isZero() {
        return done.isZero() && weight.isZero();
    }
}
