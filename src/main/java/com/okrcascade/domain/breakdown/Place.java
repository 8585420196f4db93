package com.okrcascade.domain.breakdown;

import com.okrcascade.domain.calendar.PeriodShape;

/** Where one part of a whole belongs: to a period, and to one of those that share the whole. */
public record Place(PeriodShape period, Branch branch) {
    public static Place of(PeriodShape period) {
        return new Place(period, Branch.WHOLE);
    }
}
