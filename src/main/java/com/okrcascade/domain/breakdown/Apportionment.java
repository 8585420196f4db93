package com.okrcascade.domain.breakdown;

import com.okrcascade.domain.measure.Proportion;
import com.okrcascade.domain.measure.Quantity;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * Divides a whole by weights. Each part is the difference of two rounded running totals, so the parts always add up to
 * the whole, no part is a step away from its exact share, and the rounding is spread instead of piled up at the end.
 */
final class Apportionment {
    private final Quantity whole;
    private final BigInteger step;

    Apportionment(Quantity whole, Step step) {
        this.whole = whole;
        this.step = BigInteger.valueOf(step.size().tenThousandths());
    }

    List<Quantity> by(List<BigInteger> weights) {
        BigInteger total = sum(weights);
        if (whole.isZero() || total.signum() == 0) throw new NothingToBreakDown(whole);
        List<Quantity> parts = new ArrayList<>(weights.size());
        BigInteger running = BigInteger.ZERO;
        Quantity before = Quantity.ZERO;
        for (BigInteger weight : weights) {
            running = running.add(weight);
            Quantity upToHere = upTo(running, total);
            parts.add(upToHere.minus(before));
            before = upToHere;
        }
        return parts;
    }

    /** A running total, rounded to the step; never beyond the whole, which itself need not be a multiple of the step. */
    private Quantity upTo(BigInteger running, BigInteger total) {
        if (running.equals(total)) return whole;
        BigInteger exact = BigInteger.valueOf(whole.tenThousandths()).multiply(running);
        BigInteger rounded =
                Proportion.divide(exact, total.multiply(step)).multiply(step).abs();
        long size =
                rounded.min(BigInteger.valueOf(whole.abs().tenThousandths())).longValueExact();
        return new Quantity(whole.signum() * size);
    }

    static BigInteger sum(List<BigInteger> weights) {
        return weights.stream().reduce(BigInteger.ZERO, BigInteger::add);
    }
}
