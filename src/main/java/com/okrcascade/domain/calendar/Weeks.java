package com.okrcascade.domain.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** Weeks from a given first day. A week belongs to where its fourth day is, as in ISO 8601 for weeks from Monday. */
record Weeks(DayOfWeek start) {
    private static final int TO_FOURTH = 3;
    private static final int LENGTH = 7;

    Window holding(LocalDate day) {
        LocalDate first = day.with(TemporalAdjusters.previousOrSame(start));
        return new Window(first, first.plusDays(LENGTH - 1));
    }

    /** The fourth day of the week that holds this day. */
    LocalDate fourthDay(LocalDate day) {
        return holding(day).first().plusDays(TO_FOURTH);
    }

    /** From the first day of the first week to the last day of the last week that belong to these days. */
    Window belongingTo(Window days) {
        DayOfWeek fourth = start.plus(TO_FOURTH);
        LocalDate first = days.first().with(TemporalAdjusters.nextOrSame(fourth));
        LocalDate last = days.last().with(TemporalAdjusters.previousOrSame(fourth));
        return new Window(first.minusDays(TO_FOURTH), last.plusDays(LENGTH - 1 - TO_FOURTH));
    }

    /** "2027-W02": by the calendar year of the fourth day, whatever the fiscal year. */
    String name(Window week) {
        LocalDate fourth = week.first().plusDays(TO_FOURTH);
        int number = (fourth.getDayOfYear() - 1) / LENGTH + 1;
        return String.format(Locale.ROOT, "%d-W%02d", fourth.getYear(), number);
    }
}
