package com.okrcascade.domain.model;

import com.okrcascade.domain.measure.Progress;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.measure.UnitOfMeasure;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * To stay at least at a lower limit, at most at an upper one, or between both. Outside, progress falls in a straight line
 * to 0 at a distance from the limit.
 *
 * @param tolerance that distance; null takes half the band or, with one limit, 20 % of it. With a distance of 0 there is
 *     nothing between 100 % and 0 %
 * @param binary whether there is nothing between 100 % and 0 % whatever the tolerance
 */
public record Maintain(
        UnitOfMeasure unit,
        @Nullable Quantity lower,
        @Nullable Quantity upper,
        @Nullable Quantity tolerance,
        boolean binary)
        implements Measure {
    private static final int PERCENT_OF_LIMIT = 20;

    public Maintain {
        if (lower == null && upper == null) throw new LimitMissing().at("lower");
        if (lower != null && upper != null && lower.isMoreThan(upper)) throw new LimitsCrossed().at("upper");
        if (tolerance != null && tolerance.signum() < 0) throw new InvalidTolerance().at("tolerance");
    }

    @Override
    public <T> T map(
            Function<Movement, T> movement,
            Function<Maintain, T> maintain,
            Function<Milestones, T> milestones,
            Function<DoneOrNot, T> done) {
        return maintain.apply(this);
    }

    @Override
    public Direction direction() {
        return Direction.MAINTAIN;
    }

    @Override
    public Quantity baseline() {
        return Quantity.ZERO;
    }

    @Override
    public Optional<Quantity> goal() {
        if (lower != null && upper != null) return Optional.empty();
        return Optional.of(limit());
    }

    @Override
    public Progress progress(Quantity current) {
        Quantity outside = outside(current);
        if (outside.isZero()) return Progress.FULL;
        Quantity width = width();
        if (binary || !outside.isLessThan(width)) return Progress.NONE;
        return Progress.of(width.minus(outside), width);
    }

    /** How far outside the limits a value is; 0 inside. */
    public Quantity outside(Quantity current) {
        if (lower != null && current.isLessThan(lower)) return lower.minus(current);
        if (upper != null && current.isMoreThan(upper)) return current.minus(upper);
        return Quantity.ZERO;
    }

    /** The distance from a limit at which progress is 0. */
    public Quantity width() {
        if (tolerance != null) return tolerance;
        if (lower != null && upper != null) return upper.minus(lower).share(1, 2);
        return limit().abs().share(PERCENT_OF_LIMIT, 100);
    }

    private Quantity limit() {
        Quantity only = lower == null ? upper : lower;
        return only == null ? Quantity.ZERO : only;
    }
}
