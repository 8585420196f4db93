package com.okrcascade.host.jira.jql;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The dates and periods of JQL, in the zone of the one who asks. */
final class Dates {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-M-d").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter DATE_TIME =
            DateTimeFormatter.ofPattern("uuuu-M-d H:mm").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern PART = Pattern.compile("\\s*(\\d{1,6})\\s*([yMwdhm])");
    private static final Map<String, ChronoUnit> UNITS = Map.of(
            "y", ChronoUnit.YEARS,
            "M", ChronoUnit.MONTHS,
            "w", ChronoUnit.WEEKS,
            "d", ChronoUnit.DAYS,
            "h", ChronoUnit.HOURS,
            "m", ChronoUnit.MINUTES);

    private Dates() {}

    static long millis(String typed, ZonedDateTime now, String field) {
        if (typed.matches("\\d{6,18}")) {
            return Long.parseLong(typed);
        }
        return absolute(typed.replace('/', '-'), now)
                .or(() -> shifted(typed, now))
                .map(moment -> moment.toInstant().toEpochMilli())
                .orElseThrow(() -> new JqlError("Date value '" + typed + "' for field '" + field
                        + "' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd',"
                        + " 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'."));
    }

    private static Optional<ZonedDateTime> absolute(String typed, ZonedDateTime now) {
        try {
            return Optional.of(
                    typed.contains(":")
                            ? LocalDateTime.parse(typed, DATE_TIME).atZone(now.getZone())
                            : LocalDate.parse(typed, DATE).atStartOfDay(now.getZone()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The moment moved by a period such as "-1w 2d"; nothing when it is no period. */
    static Optional<ZonedDateTime> shifted(String period, ZonedDateTime from) {
        String typed = period.strip();
        int sign = typed.startsWith("-") ? -1 : 1;
        String parts = typed.startsWith("-") || typed.startsWith("+") ? typed.substring(1) : typed;
        Matcher part = PART.matcher(parts);
        ZonedDateTime moment = from;
        int end = 0;
        while (part.find() && part.start() == end) {
            moment = moment.plus(sign * Long.parseLong(part.group(1)), UNITS.get(part.group(2)));
            end = part.end();
        }
        return end > 0 && end == parts.length() ? Optional.of(moment) : Optional.empty();
    }
}
