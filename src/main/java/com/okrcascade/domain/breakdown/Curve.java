package com.okrcascade.domain.breakdown;

import com.okrcascade.domain.breakdown.Split.Compound;
import com.okrcascade.domain.breakdown.Split.Even;
import com.okrcascade.domain.breakdown.Split.LinearRamp;
import com.okrcascade.domain.breakdown.Split.OwnWeights;
import com.okrcascade.domain.calendar.PeriodShape;
import com.okrcascade.domain.calendar.WorkingDays;
import com.okrcascade.domain.measure.Quantity;
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
    Map<PeriodShape, BigInteger> weights(Split split) {
        Map<PeriodShape, BigInteger> weights = new LinkedHashMap<>();
        if (split instanceof Even) leaves.forEach(leaf -> weights.put(leaf.period(), days(leaf)));
        if (split instanceof LinearRamp ramp) ramp(ramp, weights);
        if (split instanceof Compound compound) compound(compound, weights);
        if (split instanceof OwnWeights own) own(own, weights);
        return weights;
    }

    /** A straight line from 1 at the first leaf to the ratio at the last. */
    private void ramp(LinearRamp ramp, Map<PeriodShape, BigInteger> weights) {
        long steps = Math.max(1, leaves.size() - 1);
        long rise = ramp.ratio().tenThousandths() - ONE;
        for (int i = 0; i < leaves.size(); i++) {
            BigInteger height = BigInteger.valueOf(steps * ONE + rise * i);
            weights.put(leaves.get(i).period(), days(leaves.get(i)).multiply(height));
        }
    }

    /** The growth of so many days; to 34 digits, as no power with a fraction can be written out. */
    private void compound(Compound compound, Map<PeriodShape, BigInteger> weights) {
        DailyGrowth growth = DailyGrowth.ofYearly(compound.growthPerYear());
        long start = leaves.get(0).period().window().first().toEpochDay();
        for (PeriodTree leaf : leaves) {
            long days = leaf.period().window().first().toEpochDay() - start;
            weights.put(leaf.period(), days(leaf).multiply(growth.after(days)));
        }
    }

    /** Each period of the first level has its weight, spread over its own working days. */
    private void own(OwnWeights own, Map<PeriodShape, BigInteger> weights) {
        List<PeriodTree> firstLevel = tree.parts();
        if (firstLevel.size() != own.firstLevel().size())
            throw new WeightsDoNotMatchPeriods(
                    firstLevel.size(), own.firstLevel().size());
        BigInteger common = firstLevel.stream().map(this::daysBelow).reduce(BigInteger.ONE, Curve::leastCommonMultiple);
        for (int i = 0; i < firstLevel.size(); i++) {
            BigInteger weight = BigInteger.valueOf(own.firstLevel().get(i).value());
            BigInteger perDay = common.divide(daysBelow(firstLevel.get(i))).multiply(weight);
            firstLevel
                    .get(i)
                    .leaves()
                    .forEach(leaf -> weights.put(leaf.period(), days(leaf).multiply(perDay)));
        }
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
