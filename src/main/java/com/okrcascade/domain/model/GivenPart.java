package com.okrcascade.domain.model;

import com.okrcascade.domain.measure.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Marks a key result that a break-down made: from which key result at the top, and the distance it was given. Another
 * distance was edited by hand.
 *
 * @param madeIn the run of the break-down that made it; 0 when it was made before runs were counted
 * @param changedIn the last run that gave it another distance, or made it
 * @param before what it was before that run; null when that run made it
 */
public record GivenPart(KeyResultId from, Quantity planned, int madeIn, int changedIn, @Nullable Before before) {
    /**
     * What undoing a run brings back.
     *
     * @param before what undoing the one before brings back
     */
    public record Before(String title, Quantity planned, int changedIn, @Nullable Before before) {}

    public static GivenPart made(KeyResultId from, Quantity planned, int run) {
        return new GivenPart(from, planned, run, run, null);
    }

    GivenPart changed(Quantity next, String titleBefore, int run) {
        return new GivenPart(from, next, madeIn, run, new Before(titleBefore, planned, changedIn, before));
    }

    GivenPart as(Before standing) {
        return new GivenPart(from, standing.planned(), madeIn, standing.changedIn(), standing.before());
    }
}
