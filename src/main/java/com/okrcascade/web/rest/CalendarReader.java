package com.okrcascade.web.rest;

import com.okrcascade.application.NotBetween;
import com.okrcascade.application.company.TimeZoneUnknown;
import com.okrcascade.domain.calendar.CalendarSettings;
import com.okrcascade.domain.calendar.FiscalYearName;
import com.okrcascade.web.json.Fields;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Reads what a request says about the calendar; what it does not mention stays. */
final class CalendarReader {
    private static final int MONTHS = 12;

    private CalendarReader() {}

    static UnaryOperator<CalendarSettings> read(String body) {
        Fields fields = Fields.of(body);
        Optional<Month> start = fields.optionalInt("fiscalYearStartMonth").map(CalendarReader::month);
        Optional<FiscalYearName> named = fields.optionalOneOf("fiscalYearNamedAfter", FiscalYearName.class);
        Optional<DayOfWeek> week = fields.optionalOneOf("weekStart", DayOfWeek.class);
        Optional<ZoneId> zone = fields.optionalText("timeZone").map(CalendarReader::zone);
        Optional<Set<DayOfWeek>> worked = fields.has("workingDays")
                ? Optional.of(fields.setOf("workingDays", DayOfWeek.class))
                : Optional.empty();
        Optional<TreeSet<LocalDate>> holidays =
                fields.has("holidays") ? Optional.of(new TreeSet<>(fields.days("holidays"))) : Optional.empty();
        fields.done("version", "fixed");
        return before -> new CalendarSettings(
                start.orElse(before.fiscalYearStart()),
                named.orElse(before.fiscalYearNamedAfter()),
                week.orElse(before.weekStart()),
                zone.orElse(before.zone()),
                worked.orElse(before.workingDays()),
                holidays.isPresent() ? holidays.get() : before.holidays());
    }

    private static Month month(int number) {
        NotBetween.refuse("fiscalYearStartMonth", number, 1, MONTHS);
        return Month.of(number);
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new TimeZoneUnknown(name).at("timeZone");
        }
    }
}
