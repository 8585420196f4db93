package com.okrcascade.persistence;

import com.okrcascade.domain.calendar.CalendarSettings;
import com.okrcascade.domain.calendar.FiscalYearName;
import com.okrcascade.domain.model.CompanyCalendar;
import com.okrcascade.persistence.row.CalendarRow;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The one row of the company calendar. */
final class CalendarTable implements Table.Keyed<CompanyCalendar, CalendarRow, Long> {
    @Override
    public Class<CalendarRow> rows() {
        return CalendarRow.class;
    }

    @Override
    public Long key(CompanyCalendar thing) {
        return 1L;
    }

    @Override
    public Columns columns(CompanyCalendar calendar) {
        return new Columns()
                .with("VERSION", calendar.version())
                .with("YEAR_START", calendar.settings().fiscalYearStart().getValue())
                .with("YEAR_NAMED_AFTER", calendar.settings().fiscalYearNamedAfter())
                .with("WEEK_START", calendar.settings().weekStart().getValue())
                .with("ZONE_NAME", calendar.settings().zone().getId())
                .with(
                        "WORKING_DAYS",
                        Json.of(calendar.settings().workingDays().stream()
                                .map(DayOfWeek::name)
                                .toList()))
                .with(
                        "HOLIDAYS",
                        Json.of(calendar.settings().holidays().stream()
                                .map(LocalDate::toString)
                                .toList()))
                .with("WEEKS_FIXED", calendar.weeksFixed());
    }

    @Override
    public CompanyCalendar thing(CalendarRow row) {
        return new CompanyCalendar(row.getVersion(), settings(row), row.isWeeksFixed());
    }

    private static CalendarSettings settings(CalendarRow row) {
        return new CalendarSettings(
                Month.of(row.getYearStart()),
                FiscalYearName.valueOf(row.getYearNamedAfter()),
                DayOfWeek.of(row.getWeekStart()),
                ZoneId.of(row.getZoneName()),
                Json.texts(row.getWorkingDays()).stream()
                        .map(DayOfWeek::valueOf)
                        .collect(Collectors.toSet()),
                Json.texts(row.getHolidays()).stream()
                        .map(LocalDate::parse)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }
}
