package com.okrcascade.domain.breakdown;

import com.okrcascade.domain.measure.Quantity;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Parts that an earlier run has given stay when they still round the same curve: they add up exactly, and each is within
 * one step of its share. Running a break-down again then changes nothing, although some periods have ended since, some
 * weeks are not created yet, or it goes down to another cadence; rounding anew could move a part by one step.
 */
final class KeptParts {
    private final Spreading spreading;
    private final AlreadyThere there;
    private final Step step;
    private final Shared whole;
    private final Shared curve;
    private final Map<Place, Quantity> leaves = new HashMap<>();

    /** An amount, and what all leaves that share it weigh together. */
    private record Shared(Quantity amount, BigInteger weight) {}

    KeptParts(Spreading spreading, AlreadyThere there, Step step, PeriodTree node, Quantity amount) {
        this.spreading = spreading;
        this.there = there;
        this.step = step;
        whole = shared(node, amount);
        curve = new Shared(amount, spreading.weightOfAll(node));
    }

    /** The amounts of all leaves; empty when something does not fit. */
    Optional<Map<Place, Quantity>> below(PeriodTree node, Quantity amount) {
        return fits(node, amount) ? Optional.of(leaves) : Optional.empty();
    }

    private boolean fits(PeriodTree node, Quantity amount) {
        Shared own = shared(node, amount);
        List<PeriodTree> missing = new ArrayList<>();
        Quantity open = amount.minus(spreading.beside(node));
        for (PeriodTree part : node.parts()) {
            Optional<Quantity> touched = spreading.given(part);
            Optional<Quantity> standing =
                    touched.or(() -> Optional.ofNullable(there.untouched().get(part.place())));
            open = open.minus(standing.orElse(Quantity.ZERO));
            if (standing.isEmpty()) missing.add(part);
            else if (touched.isEmpty() && !stays(part, standing.get(), own)) return false;
        }
        return fillsWhatIsMissing(missing, open, own);
    }

    private boolean stays(PeriodTree part, Quantity amount, Shared above) {
        boolean onTheCurve = isNear(new Shared(amount, spreading.weightOfAll(part)), curve, 1);
        if (!onTheCurve && !isShare(shared(part, amount), above, 1)) return false;
        if (!part.isLeaf()) return fits(part, amount);
        leaves.put(part.place(), amount);
        return true;
    }

    /** Parts of 0, weeks that are not created yet, and a level that was not asked for before. */
    private boolean fillsWhatIsMissing(List<PeriodTree> missing, Quantity open, Shared above) {
        BigInteger weight =
                Apportionment.sum(missing.stream().map(spreading::weight).toList());
        Shared filled = new Shared(open, weight);
        if (!isShare(filled, above, missing.size()) && !isNear(filled, curve, missing.size())) return false;
        List<PeriodTree> empty = missing.stream().flatMap(PeriodTree::leaves).toList();
        if (!open.isZero()) leaves.putAll(spreading.apportioned(empty, open));
        return true;
    }

    private Shared shared(PeriodTree node, Quantity amount) {
        return new Shared(spreading.left(node, amount), spreading.weight(node));
    }

    /**
     * Of what the touched leave, or of what is above: below a month weeks that are created later are rounded anew. One step
     * more than for the whole curve, because what has ended meanwhile was rounded too.
     */
    private boolean isShare(Shared part, Shared above, int steps) {
        return isNear(part, whole, steps + 1) || isNear(part, above, steps + 1);
    }

    /** Whether it has the sign of the whole, and is to so many steps what its weight takes of another. */
    private boolean isNear(Shared part, Shared of, int steps) {
        if (part.weight.signum() == 0) return part.amount.isZero();
        if (part.amount.signum() * whole.amount.signum() < 0) return false;
        BigInteger exact = BigInteger.valueOf(of.amount.tenThousandths()).multiply(part.weight);
        BigInteger off = BigInteger.valueOf(part.amount.tenThousandths())
                .multiply(of.weight)
                .subtract(exact);
        BigInteger allowed = BigInteger.valueOf(step.size().tenThousandths()).multiply(BigInteger.valueOf(steps));
        return off.abs().compareTo(allowed.multiply(of.weight)) <= 0;
    }
}
