package com.okrcascade.domain.model;

import com.okrcascade.domain.measure.Progress;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.measure.TargetEqualsBaseline;
import com.okrcascade.domain.measure.UnitOfMeasure;
import java.util.Optional;
import java.util.function.Function;

/** From a baseline to a target, upwards or downwards. */
public record Movement(UnitOfMeasure unit, Quantity baseline, Quantity target) implements Measure {
    public Movement {
        if (baseline.equals(target)) throw new TargetEqualsBaseline().at("target");
        target.minus(baseline); // the distance itself must fit
    }

    @Override
    public <T> T map(
            Function<Movement, T> movement,
            Function<Maintain, T> maintain,
            Function<Milestones, T> milestones,
            Function<DoneOrNot, T> done) {
        return movement.apply(this);
    }

    public Quantity distance() {
        return target.minus(baseline);
    }

    /** The same start, and so far from it. */
    Movement by(Quantity nextDistance) {
        return new Movement(unit, baseline, baseline.plus(nextDistance));
    }

    @Override
    public Direction direction() {
        return distance().signum() > 0 ? Direction.INCREASE : Direction.DECREASE;
    }

    @Override
    public Optional<Quantity> goal() {
        return Optional.of(target);
    }

    @Override
    public Progress progress(Quantity current) {
        return Progress.of(current.minus(baseline), distance());
    }

    /** Whether gains of the other one can be added to this one's. */
    public boolean addsUpWith(Movement other) {
        return unit.additive() && unit.sameAs(other.unit) && direction() == other.direction();
    }
}
