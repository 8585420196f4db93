package com.okrcascade.domain.model;

import com.okrcascade.domain.measure.Quantity;
import java.time.LocalDate;

/**
 * What the entries of one effective day changed a key result by; days without a change have none. The parts are those
 * of {@link Total}.
 */
public record DayGain(KeyResultId keyResult, LocalDate day, Quantity gain, Quantity weight, Quantity corrected) {
    public static DayGain none(KeyResultId keyResult, LocalDate day) {
        return new DayGain(keyResult, day, Quantity.ZERO, Quantity.ZERO, Quantity.ZERO);
    }

    /** What one entry of a key result changes. */
    public static DayGain of(KeyResultId keyResult, LedgerEntry entry) {
        boolean byHand = entry.source() == Source.CORRECTION;
        return new DayGain(
                keyResult,
                entry.day(),
                byHand ? Quantity.ZERO : entry.amount(),
                entry.weight(),
                byHand ? entry.amount() : Quantity.ZERO);
    }

    public DayGain plus(DayGain more) {
        return new DayGain(
                keyResult, day, gain.plus(more.gain), weight.plus(more.weight), corrected.plus(more.corrected));
    }

    public Quantity change() {
        return gain.plus(corrected);
    }
}
