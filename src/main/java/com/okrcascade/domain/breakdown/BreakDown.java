package com.okrcascade.domain.breakdown;

import com.okrcascade.domain.calendar.PeriodShape;
import com.okrcascade.domain.calendar.WorkingDays;
import com.okrcascade.domain.measure.Quantity;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Splits a whole over a tree of periods along one curve over its leaves; every period above is the sum of its leaves.
 * What people have touched keeps its amount: the whole without the topmost touched goes to the rest, and a touched
 * period splits its own amount below it.
 */
public final class BreakDown {
    private final PeriodTree tree;
    private final Map<Place, BigInteger> weights;
    private final Step step;

    public BreakDown(PeriodTree tree, Split split, WorkingDays workingDays, Step step) {
        this(tree, new Curve(tree, workingDays).weights(split), step);
    }

    private BreakDown(PeriodTree tree, Map<Place, BigInteger> weights, Step step) {
        this.tree = tree;
        this.weights = weights;
        this.step = step;
    }

    /** One whose curve begins at the first leaf after a day; what has begun by then gets nothing of it. */
    public static BreakDown startingAfter(
            LocalDate day, PeriodTree tree, Split split, WorkingDays workingDays, Step step) {
        return new BreakDown(tree, new Curve(tree.startingAfter(day), workingDays).weights(split), step);
    }

    /** The same curve for each of those that share the whole. */
    public BreakDown sharedBy(UnitShares shares) {
        PeriodTree shared = tree.sharedBy(shares.branches());
        Map<Place, BigInteger> theirs = new HashMap<>();
        shared.leaves().forEach(leaf -> {
            BigInteger weight = weights.getOrDefault(Place.of(leaf.period()), BigInteger.ZERO);
            theirs.put(leaf.place(), shares.weigh(leaf.place().branch(), weight));
        });
        return new BreakDown(shared, theirs, step);
    }

    public PeriodTree tree() {
        return tree;
    }

    /** The parts of the whole, in the order of time. */
    public Part of(Quantity whole) {
        return of(whole, AlreadyThere.NOTHING);
    }

    /** The parts around what is there; refused when that leaves nothing to split for the rest. */
    public Part of(Quantity whole, AlreadyThere there) {
        return split(tree, whole, there);
    }

    /**
     * The parts of one period below, as its amount now stands: weeks that are created later follow the curve of the
     * whole, although the month above them may have been changed. Empty when the curve does not reach there.
     */
    public Optional<Part> below(PeriodShape period, Quantity amount, AlreadyThere there) {
        return tree.find(Place.of(period)).map(node -> split(node, amount, there));
    }

    private Part split(PeriodTree node, Quantity amount, AlreadyThere there) {
        Spreading spreading = new Spreading(weights, step, there);
        if (!spreading.canSpread(node, amount)) throw refusal(amount, spreading.left(node, amount), there);
        spreading.spread(node, amount);
        return new Part(node.place(), amount, partsOf(node, spreading));
    }

    private static RuntimeException refusal(Quantity whole, Quantity left, AlreadyThere there) {
        return there.isEmpty() ? new NothingToBreakDown(whole) : new NothingLeftToSplit(left);
    }

    private static List<Part> partsOf(PeriodTree node, Spreading spreading) {
        return node.parts().stream()
                .map(part -> partOf(part, spreading))
                .filter(part -> !part.amount().isZero())
                .toList();
    }

    private static Part partOf(PeriodTree node, Spreading spreading) {
        List<Part> parts = partsOf(node, spreading);
        Quantity sum = parts.stream().map(Part::amount).reduce(spreading.beside(node), Quantity::plus);
        return new Part(node.place(), spreading.given(node).orElse(sum), parts);
    }
}
