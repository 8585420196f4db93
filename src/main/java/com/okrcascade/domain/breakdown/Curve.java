package com.okrcascade.domain.breakdown;

import com.okrcascade.domain.calendar.WorkingDays;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.measure.Weight;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How much each leaf period weighs: its working days, times the height of the curve there. All weights are whole
 * numbers and only their proportions matter, so nothing is rounded before the parts are.
 */
final class Curve {
    private static final long ONE = Quantity.of(1).tenThousandths();

    private final PeriodTree tree;
    private final List<PeriodTree> leaves;
    private final WorkingDays workingDays;

    Curve(PeriodTree tree, WorkingDays workingDays) {
        this.tree = tree;
        this.leaves = tree.leaves().toList();
        this.workingDays = workingDays;
    }

    /** The weight of each leaf, in their order. */
    Map<Place, BigInteger> weights(Split split) {
        return split.map(this::even, this::ramp, this::compound, this::own);
    }

    private Map<Place, BigInteger> even() {
        Map<Place, BigInteger> weights = new LinkedHashMap<>();
        leaves.forEach(leaf -> weights.put(leaf.place(), days(leaf)));
        return weights;
    }

    /** A straight line from 1 at the first leaf to the ratio at the last. */
    private Map<Place, BigInteger> ramp(Quantity ratio) {
        Map<Place, BigInteger> weights = new LinkedHashMap<>();
        long steps = Math.max(1, leaves.size() - 1);
        long rise = ratio.tenThousandths() - ONE;
        for (int i = 0; i < leaves.size(); i++) {
            BigInteger height = BigInteger.valueOf(steps * ONE + rise * i);
            weights.put(leaves.get(i).place(), days(leaves.get(i)).multiply(height));
        }
        return weights;
    }

    /** The growth of so many days; to 34 digits, as no power with a fraction can be written out. */
    private Map<Place, BigInteger> compound(Quantity growthPerYear) {
        Map<Place, BigInteger> weights = new LinkedHashMap<>();
        DailyGrowth growth = DailyGrowth.ofYearly(growthPerYear);
        long start = leaves.get(0).period().window().first().toEpochDay();
        for (PeriodTree leaf : leaves) {
            long days = leaf.period().window().first().toEpochDay() - start;
            weights.put(leaf.place(), days(leaf).multiply(growth.after(days)));
        }
        return weights;
    }

    /** Each period of the first level has its weight, spread over its own working days. */
    private Map<Place, BigInteger> own(List<Weight> own) {
        Map<Place, BigInteger> weights = new LinkedHashMap<>();
        List<PeriodTree> firstLevel = tree.parts();
        if (firstLevel.size() != own.size()) throw new WeightsDoNotMatchPeriods(firstLevel.size(), own.size());
        BigInteger common = firstLevel.stream().map(this::daysBelow).reduce(BigInteger.ONE, Curve::leastCommonMultiple);
        for (int i = 0; i < firstLevel.size(); i++) {
            BigInteger weight = BigInteger.valueOf(own.get(i).value());
            BigInteger perDay = common.divide(daysBelow(firstLevel.get(i))).multiply(weight);
            firstLevel
                    .get(i)
                    .leaves()
                    .forEach(leaf -> weights.put(leaf.place(), days(leaf).multiply(perDay)));
        }
        return weights;
    }

    private BigInteger days(PeriodTree leaf) {
        return BigInteger.valueOf(workingDays.in(leaf.period().window()));
    }

    /** At least 1, so that it can divide; a period without working days gives its leaves nothing anyway. */
    private BigInteger daysBelow(PeriodTree part) {
        return Apportionment.sum(part.leaves().map(this::days).toList()).max(BigInteger.ONE);
    }

    private static BigInteger leastCommonMultiple(BigInteger one, BigInteger other) {
        return one.divide(one.gcd(other)).multiply(other);
    }
}
