package com.okrcascade.domain.calendar;

/** What a cadence is counted in; all but weeks are whole months of the fiscal year. */
public enum CadenceUnit {
    YEAR(12),
    QUARTER(3),
    MONTH(1),
    WEEK(0);

    private static final int MOST_YEARS = 100;

    private final int months;

    CadenceUnit(int months) {
        this.months = months;
    }

    int months() {
        return months;
    }

    /** Fiscal years must be whole, so what is shorter must divide one; weeks are counted one by one. */
    boolean canBeCounted(int count) {
        return switch (this) {
            case YEAR -> count >= 1 && count <= MOST_YEARS;
            case QUARTER, MONTH -> count >= 1 && months * count < YEAR.months && YEAR.months % (months * count) == 0;
            case WEEK -> count == 1;
        };
    }
}
