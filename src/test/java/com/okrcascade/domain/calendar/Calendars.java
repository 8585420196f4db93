package com.okrcascade.domain.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Calendars to test with: the default chain of 3 years > year > quarter > month > week. */
public final class Calendars {
    public static final CadenceId THREE_YEARS = new CadenceId(1);
    public static final CadenceId YEAR = new CadenceId(2);
    public static final CadenceId QUARTER = new CadenceId(3);
    public static final CadenceId MONTH = new CadenceId(4);
    public static final CadenceId WEEK = new CadenceId(5);
    public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    public static final Set<DayOfWeek> MONDAY_TO_FRIDAY = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    private Calendars() {}

    /** January to December, weeks from Monday. */
    public static FiscalCalendar standard() {
        return starting(Month.JANUARY, DayOfWeek.MONDAY);
    }

    public static FiscalCalendar starting(Month fiscalYear, DayOfWeek week, String... holidays) {
        return new FiscalCalendar(settings(fiscalYear, FiscalYearName.END, week, holidays), chain(), true);
    }

    public static CalendarSettings settings(
            Month fiscalYear, FiscalYearName named, DayOfWeek week, String... holidays) {
        return new CalendarSettings(fiscalYear, named, week, BERLIN, MONDAY_TO_FRIDAY, days(holidays));
    }

    public static CadenceChain chain() {
        return new CadenceChain(List.of(
                Cadence.of(WEEK, "week", CadenceUnit.WEEK, MONTH),
                Cadence.of(MONTH, "month", CadenceUnit.MONTH, QUARTER),
                Cadence.of(QUARTER, "quarter", CadenceUnit.QUARTER, YEAR),
                Cadence.of(YEAR, "year", CadenceUnit.YEAR, THREE_YEARS),
                Cadence.ofYears(THREE_YEARS, "3 years", 3, 2026)));
    }

    public static Cadence retired(Cadence cadence) {
        return new Cadence(
                cadence.id(),
                cadence.name(),
                cadence.unit(),
                cadence.count(),
                cadence.parentId(),
                cadence.anchorYear(),
                false,
                cadence.thresholds());
    }

    public static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    public static Window window(String first, String last) {
        return new Window(day(first), day(last));
    }

    public static TreeSet<LocalDate> days(String... days) {
        TreeSet<LocalDate> all = new TreeSet<>();
        Arrays.stream(days).map(LocalDate::parse).forEach(all::add);
        return all;
    }
}
