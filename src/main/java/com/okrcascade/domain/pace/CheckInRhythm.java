package com.okrcascade.domain.pace;

import java.time.LocalDate;

/** How often a manual key result wants a check-in, and how late one may be before it is outdated. */
public record CheckInRhythm(int everyDays, int graceDays) {
    public static final CheckInRhythm STANDARD = new CheckInRhythm(7, 3);

    /** The day by which the next check-in is due, after the latest or after the start day. */
    public LocalDate due(LocalDate latest) {
        return latest.plusDays(everyDays);
    }

    /** Fresh until a check-in is overdue by more than its grace. */
    public Freshness on(LocalDate today, LocalDate latest) {
        LocalDate due = due(latest);
        boolean outdated = today.isAfter(due.plusDays(graceDays));
        return outdated ? new Freshness.CheckInOverdue(due) : new Freshness.Fresh();
    }
}
