package com.okrcascade.domain.breakdown;

import com.okrcascade.domain.calendar.PeriodShape;
import com.okrcascade.domain.measure.Quantity;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One run of a break-down: it gives each leaf its amount, around what has been touched. */
final class Spreading {
    private final Map<PeriodShape, BigInteger> weights;
    private final Step step;
    private final Map<PeriodShape, Quantity> given;

    Spreading(Map<PeriodShape, BigInteger> weights, Step step, Map<PeriodShape, Quantity> touched) {
        this.weights = weights;
        this.step = step;
        this.given = new HashMap<>(touched);
    }

    /** What is left of an amount when the topmost touched below have theirs. */
    Quantity left(PeriodTree node, Quantity amount) {
        return topmostTouched(node)
                .map(part -> given.getOrDefault(part.period(), Quantity.ZERO))
                .reduce(amount, Quantity::minus);
    }

    /** Not when nothing is left, when the rest has the other sign, or when no leaf is there to take it. */
    boolean canSpread(PeriodTree node, Quantity amount) {
        boolean somethingLeft = left(node, amount).signum() == amount.signum() && !amount.isZero();
        return somethingLeft
                && untouchedLeaves(node).anyMatch(leaf -> weight(leaf).signum() > 0);
    }

    void spread(PeriodTree node, Quantity amount) {
        List<PeriodTree> touched = topmostTouched(node).toList();
        if (canSpread(node, amount)) spread(untouchedLeaves(node).toList(), left(node, amount));
        touched.stream()
                .filter(part -> !part.isLeaf())
                .forEach(part -> spread(part, given.getOrDefault(part.period(), Quantity.ZERO)));
    }

    /** The amount of a leaf, or of a period that was touched. */
    Optional<Quantity> given(PeriodTree node) {
        return Optional.ofNullable(given.get(node.period()));
    }

    private void spread(List<PeriodTree> leaves, Quantity amount) {
        List<Quantity> parts = new Apportionment(amount, step)
                .by(leaves.stream().map(this::weight).toList());
        for (int i = 0; i < parts.size(); i++) given.put(leaves.get(i).period(), parts.get(i));
    }

    private Stream<PeriodTree> topmostTouched(PeriodTree node) {
        return node.parts().stream().flatMap(part -> isGiven(part) ? Stream.of(part) : topmostTouched(part));
    }

    private Stream<PeriodTree> untouchedLeaves(PeriodTree node) {
        return node.parts().stream()
                .filter(part -> !isGiven(part))
                .flatMap(part -> part.isLeaf() ? Stream.of(part) : untouchedLeaves(part));
    }

    private boolean isGiven(PeriodTree part) {
        return given.containsKey(part.period());
    }

    private BigInteger weight(PeriodTree leaf) {
        return weights.getOrDefault(leaf.period(), BigInteger.ZERO);
    }
}
