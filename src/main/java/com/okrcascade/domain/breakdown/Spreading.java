package com.okrcascade.domain.breakdown;

import com.okrcascade.domain.measure.Quantity;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One run of a break-down: it gives each leaf its amount, around what is there. */
final class Spreading {
    private final Map<Place, BigInteger> weights;
    private final Step step;
    private final AlreadyThere there;
    private final Map<Place, Quantity> given;

    Spreading(Map<Place, BigInteger> weights, Step step, AlreadyThere there) {
        this.weights = weights;
        this.step = step;
        this.there = there;
        this.given = new HashMap<>(there.touched());
    }

    /** What is left of an amount when the topmost touched below have theirs. */
    Quantity left(PeriodTree node, Quantity amount) {
        return amount.minus(fixed(node));
    }

    /** Not when nothing is left, when the rest has the other sign, or when no leaf is there to take it. */
    boolean canSpread(PeriodTree node, Quantity amount) {
        boolean somethingLeft = left(node, amount).signum() == amount.signum() && !amount.isZero();
        return somethingLeft && weight(node).signum() > 0;
    }

    void spread(PeriodTree node, Quantity amount) {
        List<PeriodTree> touched = topmostTouched(node).toList();
        if (canSpread(node, amount)) given.putAll(leavesOf(node, amount));
        else stay(node);
        touched.stream()
                .filter(part -> !part.isLeaf())
                .forEach(part -> spread(part, given.getOrDefault(part.place(), Quantity.ZERO)));
    }

    /** The amount of a leaf, or of a period that was touched. */
    Optional<Quantity> given(PeriodTree node) {
        return Optional.ofNullable(given.get(node.place()));
    }

    Quantity beside(PeriodTree node) {
        return there.beside(node);
    }

    /** What the topmost touched below have, and what sums in beside. */
    Quantity fixed(PeriodTree node) {
        return node.parts().stream()
                .map(part -> given(part).orElseGet(() -> fixed(part)))
                .reduce(beside(node), Quantity::plus);
    }

    /** What its untouched leaves weigh together. */
    BigInteger weight(PeriodTree node) {
        if (node.isLeaf()) return leafWeight(node);
        return Apportionment.sum(untouchedLeaves(node).map(this::leafWeight).toList());
    }

    /** What all its leaves weigh together, touched or not. */
    BigInteger weightOfAll(PeriodTree node) {
        return Apportionment.sum(node.leaves().map(this::leafWeight).toList());
    }

    Map<Place, Quantity> apportioned(List<PeriodTree> leaves, Quantity amount) {
        List<Quantity> parts = new Apportionment(amount, step)
                .by(leaves.stream().map(this::leafWeight).toList());
        Map<Place, Quantity> amounts = new HashMap<>();
        for (int i = 0; i < parts.size(); i++) amounts.put(leaves.get(i).place(), parts.get(i));
        return amounts;
    }

    private Map<Place, Quantity> leavesOf(PeriodTree node, Quantity amount) {
        Optional<Map<Place, Quantity>> kept = there.sameCurve()
                ? new KeptParts(this, there, step, node, amount).below(node, amount)
                : Optional.empty();
        return kept.orElseGet(() -> apportioned(untouchedLeaves(node).toList(), left(node, amount)));
    }

    /** Where nothing can be split below a touched period everything stays as it is; the period says what is planned. */
    private void stay(PeriodTree node) {
        node.parts().stream().filter(part -> !isGiven(part)).forEach(part -> {
            Optional.ofNullable(there.untouched().get(part.place()))
                    .ifPresent(amount -> given.put(part.place(), amount));
            stay(part);
        });
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
        return given.containsKey(part.place());
    }

    BigInteger leafWeight(PeriodTree leaf) {
        return weights.getOrDefault(leaf.place(), BigInteger.ZERO);
    }
}
