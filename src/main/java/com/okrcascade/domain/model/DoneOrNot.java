package com.okrcascade.domain.model;

import com.okrcascade.domain.measure.Progress;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.measure.UnitKind;
import com.okrcascade.domain.measure.UnitOfMeasure;
import java.util.Optional;
import java.util.function.Function;

/** To be done: 1 and more is done, less is not, and there is nothing in between. */
public record DoneOrNot() implements Measure {
    private static final UnitOfMeasure DONE = new UnitOfMeasure("done", UnitKind.COUNT, 0);

    @Override
    public <T> T map(
            Function<Movement, T> movement,
            Function<Maintain, T> maintain,
            Function<Milestones, T> milestones,
            Function<DoneOrNot, T> done) {
        return done.apply(this);
    }

    @Override
    public UnitOfMeasure unit() {
        return DONE;
    }

    @Override
    public Direction direction() {
        return Direction.DONE;
    }

    @Override
    public Quantity baseline() {
        return Quantity.ZERO;
    }

    @Override
    public Optional<Quantity> goal() {
        return Optional.of(Quantity.of(1));
    }

    @Override
    public Progress progress(Quantity current) {
        return current.isLessThan(Quantity.of(1)) ? Progress.NONE : Progress.FULL;
    }
}
