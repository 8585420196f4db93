package com.okrcascade.domain.model;

import com.okrcascade.domain.measure.Quantity;
import java.time.LocalDate;

/**
 * The stored sum of a key result's own ledger entries: the gain, and the total weight that percent done divides by. It
 * can be rebuilt from the ledger.
 *
 * @param lastDay the latest effective day of an entry
 */
public record Total(Quantity gain, Quantity weight, LocalDate lastDay) {
    public Total plus(Quantity moreGain, Quantity moreWeight, LocalDate day) {
        return new Total(gain.plus(moreGain), weight.plus(moreWeight), day.isAfter(lastDay) ? day : lastDay);
    }
}
