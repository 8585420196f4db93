package com.okrcascade.host.jira.jql;

import java.time.DayOfWeek;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** now(), and startOf... and endOf... Day, Week, Month and Year, which take a shift such as -1 or "-2w". Weeks begin on Sunday. */
final class DateFunctions {
    private static final Map<String, ChronoUnit> UNITS = Map.of(
            "day", ChronoUnit.DAYS,
            "week", ChronoUnit.WEEKS,
            "month", ChronoUnit.MONTHS,
            "year", ChronoUnit.YEARS);

    private DateFunctions() {}

    /** What the function gives; nothing when there is no such function. */
    static Optional<ZonedDateTime> call(String name, List<String> arguments, ZonedDateTime now) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.equals("now")) {
            return Optional.of(now);
        }
        boolean end = lower.startsWith("endof");
        if (!end && !lower.startsWith("startof")) {
            return Optional.empty();
        }
        return Optional.ofNullable(UNITS.get(lower.substring(end ? "endof".length() : "startof".length())))
                .map(unit -> edge(unit, end, shifted(name, arguments, unit, now)));
    }

    private static ZonedDateTime shifted(String name, List<String> arguments, ChronoUnit unit, ZonedDateTime now) {
        if (arguments.isEmpty()) {
            return now;
        }
        String shift = arguments.get(0);
        return shift.matches("[+-]?\\d{1,6}")
                ? now.plus(Long.parseLong(shift), unit)
                : Dates.shifted(shift, now)
                        .orElseThrow(() -> new JqlError("Invalid argument '" + shift + "' for the function '" + name
                                + "'. Expected an increment such as -1 or \"-1w\"."));
    }

    private static ZonedDateTime edge(ChronoUnit unit, boolean end, ZonedDateTime moment) {
        ZonedDateTime start = start(unit, moment.truncatedTo(ChronoUnit.DAYS));
        return end ? start.plus(1, unit).minus(1, ChronoUnit.MILLIS) : start;
    }

    private static ZonedDateTime start(ChronoUnit unit, ZonedDateTime day) {
        return switch (unit) {
            case WEEKS -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
            case MONTHS -> day.withDayOfMonth(1);
            case YEARS -> day.withDayOfYear(1);
            default -> day;
        };
    }
}
