package com.okrcascade.proof.model.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalLong;

/** Progress in hundredths of a percent. */
final class Share {
    static final long FULL = 10_000;

    private Share() {}

    /** One item of a mean. */
    record Item(long progress, int weight) {}

    /** What is below its target never rounds up to all of it. */
    static long of(BigDecimal gained, BigDecimal distance) {
        long rounded = gained.multiply(BigDecimal.valueOf(FULL))
                .divide(distance, 0, RoundingMode.HALF_UP)
                .longValueExact();
        boolean there = distance.signum() > 0 ? gained.compareTo(distance) >= 0 : gained.compareTo(distance) <= 0;
        return there ? rounded : Math.min(rounded, FULL - 1);
    }

    /** All inside the limits; outside it falls to nothing over half of the band. */
    static long inBand(BigDecimal value, BigDecimal lower, BigDecimal upper) {
        BigDecimal outside = lower.subtract(value).max(value.subtract(upper)).max(BigDecimal.ZERO);
        BigDecimal half = upper.subtract(lower).divide(BigDecimal.valueOf(2), 4, RoundingMode.HALF_UP);
        if (outside.signum() == 0) return FULL;
        return outside.compareTo(half) >= 0 ? 0 : of(half.subtract(outside), half);
    }

    static OptionalLong mean(List<Item> items) {
        long weights = items.stream().mapToLong(Item::weight).sum();
        if (weights == 0) return OptionalLong.empty();
        long sum = items.stream()
                .mapToLong(item -> item.weight * counted(item.progress))
                .sum();
        long rounded = BigDecimal.valueOf(sum)
                .divide(BigDecimal.valueOf(weights), 0, RoundingMode.HALF_UP)
                .longValueExact();
        boolean allThere = items.stream().allMatch(item -> item.weight == 0 || counted(item.progress) == FULL);
        return OptionalLong.of(allThere ? rounded : Math.min(rounded, FULL - 1));
    }

    static long counted(long progress) {
        return Math.max(0, Math.min(FULL, progress));
    }
}
