package com.okrcascade.domain.model;

import com.okrcascade.domain.measure.Quantity;
import java.time.LocalDate;

/** What the entries of one effective day changed a key result by; days without a change have none. */
public record DayGain(KeyResultId keyResult, LocalDate day, Quantity gain, Quantity weight) {
    public DayGain plus(Quantity moreGain, Quantity moreWeight) {
        return new DayGain(keyResult, day, gain.plus(moreGain), weight.plus(moreWeight));
    }
}
