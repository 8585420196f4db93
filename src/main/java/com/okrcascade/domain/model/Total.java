package com.okrcascade.domain.model;

import com.okrcascade.domain.measure.Quantity;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The stored sum of a key result's own ledger entries. It can be rebuilt from the ledger.
 *
 * @param gain what issues, check-ins and a KPI changed; of percent done the weight that is done
 * @param weight what percent done divides by; of a key result that reads a KPI the number of buckets it has read
 * @param corrected what people corrected by hand
 * @param lastDay the latest effective day of an entry
 */
public record Total(Quantity gain, Quantity weight, Quantity corrected, LocalDate lastDay) {
    private static final int PERCENT = 100;

    public static Total none(LocalDate day) {
        return new Total(Quantity.ZERO, Quantity.ZERO, Quantity.ZERO, day);
    }

    public Total plus(DayGain more) {
        return new Total(
                gain.plus(more.gain()),
                weight.plus(more.weight()),
                corrected.plus(more.corrected()),
                more.day().isAfter(lastDay) ? more.day() : lastDay);
    }

    public boolean isNothing() {
        return gain.isZero() && weight.isZero() && corrected.isZero();
    }

    /** Everything that entries changed, corrections included. */
    public Quantity change() {
        return gain.plus(corrected);
    }

    /** The share of the weight that is done, in percent; empty when there is nothing to divide by. */
    public Optional<Quantity> percentDone() {
        if (weight.isZero()) return Optional.empty();
        return Optional.of(Quantity.of(PERCENT)
                .share(gain.tenThousandths(), weight.tenThousandths())
                .plus(corrected));
    }
}
