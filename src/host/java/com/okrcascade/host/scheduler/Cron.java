package com.okrcascade.host.scheduler;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Jira's cron expressions without the rare letters: seconds, minutes, hours, day of month, month, day of week. */
final class Cron {
    private static final int YEARS_TO_LOOK = 5;
    private static final List<String> MONTHS =
            List.of("", "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");
    private static final List<String> DAYS = List.of("", "SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT");

    private final BitSet seconds;
    private final BitSet minutes;
    private final BitSet hours;
    private final BitSet daysOfMonth;
    private final BitSet months;
    private final BitSet daysOfWeek;

    Cron(String expression) {
        String[] fields = expression.trim().toUpperCase(Locale.ROOT).split("\\s+");
        if (fields.length < 6 || fields.length > 7) {
            throw new IllegalArgumentException("Not a cron expression: " + expression);
        }
        seconds = field(fields[0], 0, 59, List.of());
        minutes = field(fields[1], 0, 59, List.of());
        hours = field(fields[2], 0, 23, List.of());
        daysOfMonth = field(fields[3], 1, 31, List.of());
        months = field(fields[4], 1, 12, MONTHS);
        daysOfWeek = field(fields[5], 1, 7, DAYS);
    }

    Optional<ZonedDateTime> after(ZonedDateTime moment) {
        ZonedDateTime from = moment.plusSeconds(1).withNano(0);
        LocalDate last = from.toLocalDate().plusYears(YEARS_TO_LOOK);
        for (LocalDate day = from.toLocalDate(); day.isBefore(last); day = day.plusDays(1)) {
            LocalTime earliest = day.equals(from.toLocalDate()) ? from.toLocalTime() : LocalTime.MIDNIGHT;
            Optional<LocalTime> time = matches(day) ? timeFrom(earliest) : Optional.empty();
            if (time.isPresent()) {
                return Optional.of(ZonedDateTime.of(day, time.get(), moment.getZone()));
            }
        }
        return Optional.empty();
    }

    private boolean matches(LocalDate day) {
        int sundayIsOne = day.getDayOfWeek().getValue() % 7 + 1;
        return months.get(day.getMonthValue()) && daysOfMonth.get(day.getDayOfMonth()) && daysOfWeek.get(sundayIsOne);
    }

    private Optional<LocalTime> timeFrom(LocalTime earliest) {
        for (int hour = hours.nextSetBit(earliest.getHour()); hour >= 0; hour = hours.nextSetBit(hour + 1)) {
            LocalTime from = hour == earliest.getHour() ? earliest : LocalTime.of(hour, 0);
            for (int minute = minutes.nextSetBit(from.getMinute());
                    minute >= 0;
                    minute = minutes.nextSetBit(minute + 1)) {
                int second = seconds.nextSetBit(minute == from.getMinute() ? from.getSecond() : 0);
                if (second >= 0) {
                    return Optional.of(LocalTime.of(hour, minute, second));
                }
            }
        }
        return Optional.empty();
    }

    private static BitSet field(String text, int first, int last, List<String> names) {
        BitSet values = new BitSet();
        for (String part : text.split(",")) {
            String[] rangeAndStep = part.split("/");
            int step = rangeAndStep.length > 1 ? Integer.parseInt(rangeAndStep[1]) : 1;
            int[] range = range(rangeAndStep[0], first, last, names, rangeAndStep.length > 1);
            for (int value = range[0]; value <= range[1]; value += step) {
                values.set(value);
            }
        }
        return values;
    }

    private static int[] range(String text, int first, int last, List<String> names, boolean stepped) {
        if (text.equals("*") || text.equals("?")) {
            return new int[] {first, last};
        }
        String[] ends = text.split("-");
        int from = number(ends[0], names);
        int to = ends.length > 1 ? number(ends[1], names) : stepped ? last : from;
        return new int[] {from, to};
    }

    private static int number(String text, List<String> names) {
        int named = names.indexOf(text);
        return named > 0 ? named : Integer.parseInt(text);
    }
}
