package com.okrcascade.proof.model.oracle;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Days from a first to a last one, both included. */
public record Span(LocalDate first, LocalDate last) {
    private static final int TO_SUNDAY = 3;

    /** The weeks from Monday whose Thursday is one of a period's days. */
    public static Span counting(RawPeriod period) {
        LocalDate thursday = period.firstDay.with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY));
        LocalDate lastThursday = period.lastDay.with(TemporalAdjusters.previousOrSame(DayOfWeek.THURSDAY));
        return new Span(thursday.minusDays(TO_SUNDAY), lastThursday.plusDays(TO_SUNDAY));
    }

    public boolean has(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    boolean meets(Span other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    /** What is left of it from a day on; a day outside moves to its edge. */
    Span from(LocalDate day) {
        if (day.isBefore(first)) return this;
        return new Span(day.isAfter(last) ? last : day, last);
    }

    /** Its days before a day. */
    int workedBefore(LocalDate today) {
        int count = 0;
        for (LocalDate day = first; day.isBefore(today) && !day.isAfter(last); day = day.plusDays(1)) {
            if (worked(day)) count++;
        }
        return count;
    }

    int daysBefore(LocalDate today) {
        int count = 0;
        for (LocalDate day = first; day.isBefore(today) && !day.isAfter(last); day = day.plusDays(1)) count++;
        return count;
    }

    int days() {
        return daysBefore(last.plusDays(1));
    }

    int worked() {
        return workedBefore(last.plusDays(1));
    }

    private static boolean worked(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
