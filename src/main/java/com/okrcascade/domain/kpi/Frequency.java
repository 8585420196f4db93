package com.okrcascade.domain.kpi;

import com.okrcascade.domain.calendar.CadenceUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How long one bucket of a KPI is. */
public enum Frequency {
    HOUR(null),
    DAY(null),
    WEEK(CadenceUnit.WEEK),
    MONTH(CadenceUnit.MONTH),
    QUARTER(CadenceUnit.QUARTER),
    YEAR(CadenceUnit.YEAR);

    private final @Nullable CadenceUnit period;

    Frequency(@Nullable CadenceUnit period) {
        this.period = period;
    }

    /** The kind of period that a bucket is; hours and days are shorter than any. */
    Optional<CadenceUnit> period() {
        return Optional.ofNullable(period);
    }

    /** Whether a bucket is made of whole months, and so named by a calendar day that may count for another period. */
    boolean isOfMonths() {
        return this == MONTH || this == QUARTER || this == YEAR;
    }
}
