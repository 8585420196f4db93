package com.okrcascade.domain.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** What an admin says about the one calendar of all units. */
public record CalendarSettings(
        Month fiscalYearStart,
        FiscalYearName fiscalYearNamedAfter,
        DayOfWeek weekStart,
        ZoneId zone,
        Set<DayOfWeek> workingDays,
        SortedSet<LocalDate> holidays) {
    public CalendarSettings {
        workingDays = Collections.unmodifiableSet(copy(workingDays));
        holidays = Collections.unmodifiableSortedSet(new TreeSet<>(holidays));
    }

    /** January to December, weeks from Monday, work from Monday to Friday, no holidays. */
    public static CalendarSettings standard(ZoneId zone) {
        return new CalendarSettings(
                Month.JANUARY,
                FiscalYearName.END,
                DayOfWeek.MONDAY,
                zone,
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                new TreeSet<>());
    }

    /** On which day of the company something happened. */
    public LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    /** When a day of the company begins, also on a day that loses its first hour to summer time. */
    public Instant beginningOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    private static Set<DayOfWeek> copy(Set<DayOfWeek> days) {
        Set<DayOfWeek> copy = EnumSet.noneOf(DayOfWeek.class);
        copy.addAll(days);
        return copy;
    }
}
