package com.okrcascade.domain.model;

import com.okrcascade.domain.measure.Progress;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.measure.TargetEqualsBaseline;
import com.okrcascade.domain.measure.UnitOfMeasure;

/** From a baseline to a target, upwards or downwards. */
public record Movement(UnitOfMeasure unit, Quantity baseline, Quantity target) {
    public Movement {
        if (baseline.equals(target)) throw new TargetEqualsBaseline().at("target");
        target.minus(baseline); // the distance itself must fit
    }

    public Quantity distance() {
        return target.minus(baseline);
    }

    public Direction direction() {
        return distance().signum() > 0 ? Direction.INCREASE : Direction.DECREASE;
    }

    public Progress progress(Quantity current) {
        return Progress.of(current.minus(baseline), distance());
    }

    /** An amount that goes towards the target, as a change of value: a decrease subtracts it. */
    public Quantity towardsTarget(Quantity amount) {
        return direction() == Direction.INCREASE ? amount : amount.negate();
    }

    /** Whether gains of the other one can be added to this one's. */
    public boolean addsUpWith(Movement other) {
        return unit.additive() && unit.sameAs(other.unit) && direction() == other.direction();
    }
}
