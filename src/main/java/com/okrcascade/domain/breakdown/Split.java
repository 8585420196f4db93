package com.okrcascade.domain.breakdown;

import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.measure.Weight;
import java.util.List;

/** How an amount is spread over the periods below: one curve over the shortest of them. */
public sealed interface Split {
    /** The same for every working day. */
    record Even() implements Split {}

    /** More (or less) each period, evenly: a working day of the last brings so many times what one of the first does. */
    record LinearRamp(Quantity ratio) implements Split {
        private static final Quantity MOST = Quantity.of(1000);

        /** What a ramp is unless somebody says otherwise: twice as much at the end. */
        public static final LinearRamp STANDARD = new LinearRamp(Quantity.of(2));

        public LinearRamp {
            if (ratio.signum() <= 0 || ratio.isMoreThan(MOST)) throw new InvalidRatio(ratio);
        }
    }

    /** Growing like interest: 0.5 is half as much again each year, -0.1 is a tenth less. */
    record Compound(Quantity growthPerYear) implements Split {
        private static final Quantity LEAST = Quantity.parse("-0.99");
        private static final Quantity MOST = Quantity.of(100);

        public Compound {
            if (growthPerYear.isLessThan(LEAST) || growthPerYear.isMoreThan(MOST))
                throw new InvalidGrowth(growthPerYear);
        }
    }

    /** As somebody weighs the periods of the first level; even within each of them. */
    record OwnWeights(List<Weight> firstLevel) implements Split {
        public OwnWeights {
            firstLevel = List.copyOf(firstLevel);
        }
    }
}
