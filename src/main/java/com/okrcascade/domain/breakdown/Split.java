package com.okrcascade.domain.breakdown;

import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.measure.Weight;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** How an amount is spread over the periods below: one curve over the shortest of them. */
public sealed interface Split {
    /** What it is, by the one of these that fits. */
    <T> T map(
            Supplier<T> even,
            Function<Quantity, T> linear,
            Function<Quantity, T> compound,
            Function<List<Weight>, T> ownWeights);

    /** The same for every working day. */
    record Even() implements Split {
        @Override
        public <T> T map(
                Supplier<T> even,
                Function<Quantity, T> linear,
                Function<Quantity, T> compound,
                Function<List<Weight>, T> ownWeights) {
            return even.get();
        }
    }

    /** More (or less) each period, evenly: a working day of the last brings so many times what one of the first does. */
    record LinearRamp(Quantity ratio) implements Split {
        private static final Quantity MOST = Quantity.of(1000);

        /** What a ramp is unless somebody says otherwise: twice as much at the end. */
        public static final LinearRamp STANDARD = new LinearRamp(Quantity.of(2));

        public LinearRamp {
            if (ratio.signum() <= 0 || ratio.isMoreThan(MOST)) throw new InvalidRatio(ratio);
        }

        @Override
        public <T> T map(
                Supplier<T> even,
                Function<Quantity, T> linear,
                Function<Quantity, T> compound,
                Function<List<Weight>, T> ownWeights) {
            return linear.apply(ratio);
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

        @Override
        public <T> T map(
                Supplier<T> even,
                Function<Quantity, T> linear,
                Function<Quantity, T> compound,
                Function<List<Weight>, T> ownWeights) {
            return compound.apply(growthPerYear);
        }
    }

    /** As somebody weighs the periods of the first level; even within each of them. */
    record OwnWeights(List<Weight> firstLevel) implements Split {
        public OwnWeights {
            firstLevel = List.copyOf(firstLevel);
        }

        @Override
        public <T> T map(
                Supplier<T> even,
                Function<Quantity, T> linear,
                Function<Quantity, T> compound,
                Function<List<Weight>, T> ownWeights) {
            return ownWeights.apply(firstLevel);
        }
    }
}
