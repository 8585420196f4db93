package com.okrcascade.domain.kpi;

import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.measure.UnitKind;
import com.okrcascade.domain.measure.UnitOfMeasure;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** How the values within a bucket, or the buckets within a longer one, become one value. */
public enum Aggregation {
    SUM,
    COUNT,
    AVERAGE,
    RATIO,
    LAST,
    MIN,
    MAX;

    private static final Quantity ONE = Quantity.of(1);
    private static final Quantity HUNDRED = Quantity.of(100);

    /** The value of a bucket; a mean or ratio of nothing has none. A ratio measured in % is a share of 100. */
    public Optional<Quantity> valueOf(Bucket bucket, UnitOfMeasure unit) {
        return switch (this) {
            case SUM, LAST, MIN, MAX -> Optional.of(bucket.sum());
            case COUNT -> Optional.of(bucket.count());
            case AVERAGE, RATIO ->
                bucket.count().isZero()
                        ? Optional.empty()
                        : Optional.of(bucket.sum()
                                .share(
                                        whole(unit).tenThousandths(),
                                        bucket.count().tenThousandths()));
        };
    }

    /** The bucket for a value that a person or another program gives as a whole; a longer one takes the plain mean. */
    public Bucket entered(LocalDateTime start, Quantity value, UnitOfMeasure unit) {
        return new Bucket(start, value, this == COUNT ? value : whole(unit));
    }

    /** The longer bucket that these make up; nothing measured makes none. */
    public Optional<Bucket> together(LocalDateTime start, Collection<Bucket> buckets) {
        return buckets.stream().reduce(this::together).map(bucket -> bucket.startingAt(start));
    }

    /** Sums and counts add up, so the mean of a month is that of its cases and not of its weeks' means. */
    private Bucket together(Bucket one, Bucket other) {
        return switch (this) {
            case SUM, COUNT, AVERAGE, RATIO -> one.plus(other.sum(), other.count());
            case LAST -> other.start().isBefore(one.start()) ? one : other;
            case MIN -> least(one, other, Comparator.comparing(Bucket::sum));
            case MAX -> least(one, other, Comparator.comparing(Bucket::sum).reversed());
        };
    }

    private Quantity whole(UnitOfMeasure unit) {
        return this == RATIO && unit.kind() == UnitKind.PERCENT ? HUNDRED : ONE;
    }

    private static Bucket least(Bucket one, Bucket other, Comparator<Bucket> order) {
        return order.compare(one, other) <= 0 ? one : other;
    }
}
