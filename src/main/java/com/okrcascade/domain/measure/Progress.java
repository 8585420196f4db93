package com.okrcascade.domain.measure;

import java.util.List;
import java.util.Optional;

/**
 * How far something is on its way, in basis points: 10,000 is 100 %. It may leave 0..100 % ("128 %"); what counts in a
 * parent does not. Reached is decided by the value and never by rounding, so what is below its target is at most
 * 99.99 %.
 */
public record Progress(long basisPoints) implements Comparable<Progress> {
    public static final Progress NONE = new Progress(0);
    public static final Progress FULL = new Progress(10_000);

    private static final Progress NEARLY = new Progress(9_999);
    private static final long TEN_THOUSANDTHS_OF_A_BASIS_POINT = 100;
    private static final long BEYOND_MEANING = 1_000_000_000_000L;

    /** One item of a weighted mean. */
    public record Weighted(Progress progress, Weight weight) {}

    /**
     * What was gained of the distance from baseline to target; both are negative for a decrease. Beyond a hundred
     * million times the distance it stays there: a mistyped target must not make a tree unreadable.
     */
    public static Progress of(Quantity gained, Quantity distance) {
        if (distance.isZero()) throw new TargetEqualsBaseline();
        long ratio = Proportion.saturated(gained.tenThousandths(), FULL.basisPoints, distance.tenThousandths());
        Progress rounded = new Progress(Math.max(-BEYOND_MEANING, Math.min(BEYOND_MEANING, ratio)));
        return fallsShort(gained, distance) ? rounded.belowTarget() : rounded;
    }

    /** A part of a whole of weights, days or issues; a whole of 0 has no progress. */
    public static Optional<Progress> share(long part, long whole) {
        if (whole == 0) return Optional.empty();
        return Optional.of(of(new Quantity(part), new Quantity(whole)));
    }

    /** The weighted mean of counted progress, rounded once; empty when nothing has weight. */
    public static Optional<Progress> mean(List<Weighted> items) {
        long weights = 0;
        long sum = 0;
        boolean allFull = true;
        for (Weighted item : items) {
            long weight = item.weight().value();
            Progress counted = item.progress().counted();
            weights += weight;
            sum += weight * counted.basisPoints;
            allFull &= weight == 0 || counted.isFull();
        }
        if (weights == 0) return Optional.empty();
        Progress rounded = new Progress(Proportion.of(sum, 1, weights));
        return Optional.of(allFull ? rounded : rounded.belowTarget());
    }

    /** What counts in a parent: never below 0 nor above 100 %. */
    public Progress counted() {
        if (basisPoints < 0) return NONE;
        return isFull() ? FULL : this;
    }

    /** As a number of percent: 41.23. */
    public Quantity inPercent() {
        return new Quantity(Math.multiplyExact(basisPoints, TEN_THOUSANDTHS_OF_A_BASIS_POINT));
    }

    public boolean isFull() {
        return basisPoints >= FULL.basisPoints;
    }

    @Override
    public int compareTo(Progress other) {
        return Long.compare(basisPoints, other.basisPoints);
    }

    private Progress belowTarget() {
        return isFull() ? NEARLY : this;
    }

    private static boolean fallsShort(Quantity gained, Quantity distance) {
        return distance.signum() > 0 ? gained.isLessThan(distance) : gained.isMoreThan(distance);
    }
}
