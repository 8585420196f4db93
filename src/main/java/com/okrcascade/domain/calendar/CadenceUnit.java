package com.okrcascade.domain.calendar;

/** What a cadence is counted in; all but weeks are whole months of the fiscal year. */
public enum CadenceUnit {
    YEAR(12),
    QUARTER(3),
    MONTH(1),
    WEEK(0);

    private final int months;

    CadenceUnit(int months) {
        this.months = months;
    }

    int months() {
        return months;
    }
}
