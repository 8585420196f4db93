package com.okrcascade.domain.breakdown;

import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.measure.UnitKind;
import com.okrcascade.domain.measure.UnitOfMeasure;

/** To what the parts of a whole are rounded, so that a week's target is a number one can say. */
public record Step(Quantity size) {
    private static final Step ONE = new Step(Quantity.of(1));
    private static final Step HUNDREDTH = new Step(Quantity.parse("0.01"));
    private static final Quantity LARGE = Quantity.of(1000);

    /** 1 for counts and for a whole of 1,000 and more, else 0.01. */
    public static Step of(UnitOfMeasure unit, Quantity whole) {
        if (!unit.additive()) throw new UnitDoesNotAddUp(unit.name());
        boolean large = !whole.abs().isLessThan(LARGE);
        return unit.kind() == UnitKind.COUNT || large ? ONE : HUNDREDTH;
    }
}
