package com.okrcascade.domain.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;

/**
 * Everything that is made of whole months: fiscal years, several of them, and equal parts of one. Months are counted
 * so that each fiscal year begins at a multiple of twelve.
 */
record FiscalMonths(Month start, FiscalYearName namedAfter) {
    private static final int YEAR = 12;
    private static final int HALF = 6;
    private static final int QUARTER = 3;

    /** The days of the period of this cadence that holds a day. */
    Window holding(Cadence cadence, LocalDate day) {
        int length = cadence.months();
        int origin = cadence.spansYears() ? (cadence.anchor() - yearsFromStartToName()) * YEAR : 0;
        int first = origin + Math.floorDiv(monthOf(day) - origin, length) * length;
        return new Window(firstDay(first), firstDay(first + length).minusDays(1));
    }

    /** "FY2026–28", "FY2027", "FY2027 Q1", "Jan 2027". */
    String name(Cadence cadence, Window days) {
        int first = fiscalYear(days.first());
        return switch (cadence.months()) {
            case YEAR -> "FY" + first;
            case HALF -> "FY" + first + " H" + part(days.first(), HALF);
            case QUARTER -> "FY" + first + " Q" + part(days.first(), QUARTER);
            default -> cadence.spansYears() ? yearsName(first, fiscalYear(days.last())) : monthsName(days);
        };
    }

    private int fiscalYear(LocalDate day) {
        return Math.floorDiv(monthOf(day), YEAR) + yearsFromStartToName();
    }

    private int yearsFromStartToName() {
        return namedAfter == FiscalYearName.END && start != Month.JANUARY ? 1 : 0;
    }

    private int part(LocalDate day, int length) {
        return Math.floorMod(monthOf(day), YEAR) / length + 1;
    }

    private int monthOf(LocalDate day) {
        return day.getYear() * YEAR + day.getMonthValue() - start.getValue();
    }

    private LocalDate firstDay(int month) {
        int calendarMonth = month + start.getValue() - 1;
        return LocalDate.of(Math.floorDiv(calendarMonth, YEAR), Math.floorMod(calendarMonth, YEAR) + 1, 1);
    }

    private static String yearsName(int first, int last) {
        boolean sameCentury = first / 100 == last / 100;
        String end = sameCentury ? String.format(Locale.ROOT, "%02d", last % 100) : Integer.toString(last);
        return "FY" + first + "–" + end;
    }

    private static String monthsName(Window days) {
        String last = monthName(days.last()) + " " + days.last().getYear();
        if (days.first().getMonth() == days.last().getMonth()) return last;
        boolean sameYear = days.first().getYear() == days.last().getYear();
        return monthName(days.first()) + (sameYear ? "" : " " + days.first().getYear()) + "–" + last;
    }

    private static String monthName(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }
}
