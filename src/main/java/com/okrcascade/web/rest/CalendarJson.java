package com.okrcascade.web.rest;

import com.okrcascade.application.company.ReadCalendar;
import com.okrcascade.domain.calendar.CalendarSettings;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/**
 * The one calendar.
 *
 * @param fixed whether something refers to periods, so that only working days and holidays may change
 */
public record CalendarJson(
        int version,
        boolean fixed,
        int fiscalYearStartMonth,
        String fiscalYearNamedAfter,
        String weekStart,
        String timeZone,
        List<String> workingDays,
        List<String> holidays) {
    static CalendarJson of(ReadCalendar.Shown shown) {
        CalendarSettings settings = shown.calendar().settings();
        return new CalendarJson(
                shown.calendar().version(),
                shown.fixed(),
                settings.fiscalYearStart().getValue(),
                settings.fiscalYearNamedAfter().name(),
                settings.weekStart().name(),
                settings.zone().getId(),
                settings.workingDays().stream().sorted().map(DayOfWeek::name).toList(),
                settings.holidays().stream().map(LocalDate::toString).toList());
    }
}
