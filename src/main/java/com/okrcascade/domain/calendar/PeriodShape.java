package com.okrcascade.domain.calendar;

import java.time.LocalDate;

/**
 * One period as the calendar draws it.
 *
 * @param days its calendar days: January 2027 from 1 to 31
 * @param window the days that count for it: January 2027 from Monday 4 to Sunday 31
 */
public record PeriodShape(CadenceId cadence, String name, Window days, Window window) {
    public LocalDate firstDay() {
        return days.first();
    }

    public LocalDate lastDay() {
        return days.last();
    }
}
