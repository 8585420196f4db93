package com.okrcascade.domain.calendar;

import java.time.LocalDate;

/** Some days in a row, first and last included. */
public record Window(LocalDate first, LocalDate last) {
    public Window {
        if (last.isBefore(first)) throw new WindowEndsBeforeItBegins(first, last);
    }

    public long days() {
        return last.toEpochDay() - first.toEpochDay() + 1;
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    public boolean contains(Window other) {
        return contains(other.first) && contains(other.last);
    }

    public boolean overlaps(Window other) {
        return !other.last.isBefore(first) && !other.first.isAfter(last);
    }

    public boolean hasBegunBy(LocalDate today) {
        return !today.isBefore(first);
    }

    /** Whether its last day is over when today is running. */
    public boolean hasEndedBy(LocalDate today) {
        return today.isAfter(last);
    }

    /** The same last day with a later first day. */
    public Window from(LocalDate day) {
        return new Window(day, last);
    }
}
