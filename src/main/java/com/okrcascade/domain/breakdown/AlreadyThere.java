package com.okrcascade.domain.breakdown;

import com.okrcascade.domain.measure.Quantity;
import java.util.Map;

/**
 * What is below a whole already when it is broken down again.
 *
 * @param touched what people have decided: it stays
 * @param beside what else sums into a place, besides the periods below it: it is taken off what they share
 * @param untouched what an earlier run has given, and nobody has touched
 * @param sameCurve whether that run followed the same curve: then what is untouched stays too, if it still rounds the curve
 */
public record AlreadyThere(
        Map<Place, Quantity> touched, Map<Place, Quantity> beside, Map<Place, Quantity> untouched, boolean sameCurve) {
    public static final AlreadyThere NOTHING = touched(Map.of());

    public AlreadyThere {
        touched = Map.copyOf(touched);
        beside = Map.copyOf(beside);
        untouched = Map.copyOf(untouched);
    }

    public static AlreadyThere touched(Map<Place, Quantity> touched) {
        return new AlreadyThere(touched, Map.of(), Map.of(), false);
    }

    boolean isEmpty() {
        return touched.isEmpty() && beside.isEmpty();
    }

    Quantity beside(PeriodTree node) {
        return beside.getOrDefault(node.place(), Quantity.ZERO);
    }
}
