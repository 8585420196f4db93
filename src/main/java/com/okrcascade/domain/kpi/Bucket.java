package com.okrcascade.domain.kpi;

import com.okrcascade.domain.measure.Quantity;
import java.time.LocalDateTime;

/**
 * What was measured from a start on, for as long as the KPI's frequency says: a sum and a count; of a ratio both sums;
 * of the last, least or greatest value that value as the sum.
 */
public record Bucket(LocalDateTime start, Quantity sum, Quantity count) {
    public static Bucket empty(LocalDateTime start) {
        return new Bucket(start, Quantity.ZERO, Quantity.ZERO);
    }

    public Bucket plus(Quantity moreSum, Quantity moreCount) {
        return new Bucket(start, sum.plus(moreSum), count.plus(moreCount));
    }

    Bucket startingAt(LocalDateTime other) {
        return new Bucket(other, sum, count);
    }
}
