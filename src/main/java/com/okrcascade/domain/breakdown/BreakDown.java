package com.okrcascade.domain.breakdown;

import com.okrcascade.domain.calendar.PeriodShape;
import com.okrcascade.domain.calendar.WorkingDays;
import com.okrcascade.domain.measure.Quantity;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;

/**
 * Splits a whole over a tree of periods along one curve over its leaves; every period above is the sum of its leaves.
 * What people have touched keeps its amount: the whole without the topmost touched goes to the rest, and a touched
 * period splits its own amount below it.
 */
public final class BreakDown {
    private final PeriodTree tree;
    private final Map<PeriodShape, BigInteger> weights;
    private final Step step;

    public BreakDown(PeriodTree tree, Split split, WorkingDays workingDays, Step step) {
        this.tree = tree;
        this.weights = new Curve(tree, workingDays).weights(split);
        this.step = step;
    }

    /** The parts of the whole, in the order of time. */
    public Part of(Quantity whole) {
        return of(whole, Map.of());
    }

    /** The parts when some have been touched; refused when those leave nothing to split for the rest. */
    public Part of(Quantity whole, Map<PeriodShape, Quantity> touched) {
        return split(tree, whole, touched);
    }

    /**
     * The parts of one period below, as its amount now stands: weeks that are created later follow the curve of the
     * whole, although the month above them may have been changed.
     */
    public Part below(PeriodShape period, Quantity amount, Map<PeriodShape, Quantity> touched) {
        return split(tree.require(period), amount, touched);
    }

    private Part split(PeriodTree node, Quantity amount, Map<PeriodShape, Quantity> touched) {
        Spreading spreading = new Spreading(weights, step, touched);
        if (!spreading.canSpread(node, amount)) throw refusal(amount, spreading.left(node, amount), touched);
        spreading.spread(node, amount);
        return new Part(node.period(), amount, partsOf(node, spreading));
    }

    private static RuntimeException refusal(Quantity whole, Quantity left, Map<PeriodShape, Quantity> touched) {
        return touched.isEmpty() ? new NothingToBreakDown(whole) : new NothingLeftToSplit(left);
    }

    private static List<Part> partsOf(PeriodTree node, Spreading spreading) {
        return node.parts().stream()
                .map(part -> partOf(part, spreading))
                .filter(part -> !part.amount().isZero())
                .toList();
    }

    private static Part partOf(PeriodTree node, Spreading spreading) {
        List<Part> parts = partsOf(node, spreading);
        Quantity sum = parts.stream().map(Part::amount).reduce(Quantity.ZERO, Quantity::plus);
        return new Part(node.period(), spreading.given(node).orElse(sum), parts);
    }
}
