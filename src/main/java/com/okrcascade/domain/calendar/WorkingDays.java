package com.okrcascade.domain.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.SortedSet;

/** Which days are worked. Counting them takes the same time for a week and for a century. */
public final class WorkingDays {
    private static final int WEEK = 7;
    private static final int MONDAY_BEFORE_EPOCH = 3;

    private final int[] inWeekBefore = new int[WEEK + 1];
    private final long[] holidays;

    public WorkingDays(Set<DayOfWeek> worked, SortedSet<LocalDate> holidays) {
        for (int day = 0; day < WEEK; day++) inWeekBefore[day + 1] = inWeekBefore[day] + (isIn(worked, day) ? 1 : 0);
        this.holidays = holidays.stream()
                .mapToLong(LocalDate::toEpochDay)
                .filter(this::isWorkedWeekday)
                .toArray();
    }

    public boolean isWorked(LocalDate day) {
        long epochDay = day.toEpochDay();
        return isWorkedWeekday(epochDay) && Arrays.binarySearch(holidays, epochDay) < 0;
    }

    /** The working days of a window, first and last included. */
    public long in(Window window) {
        return before(window.last().toEpochDay() + 1) - before(window.first().toEpochDay());
    }

    /** How much of a window is over while today is running: today counts when it has ended. */
    public Elapsed elapsed(Window window, LocalDate today) {
        long whole = in(window);
        boolean worked = whole > 0;
        long all = worked ? whole : window.days();
        if (!today.isAfter(window.first())) return new Elapsed(0, all);
        if (window.hasEndedBy(today)) return new Elapsed(all, all);
        Window over = new Window(window.first(), today.minusDays(1));
        return new Elapsed(worked ? in(over) : over.days(), all);
    }

    /** The working days that are left of a window, today included. */
    public long left(Window window, LocalDate today) {
        if (window.hasEndedBy(today)) return 0;
        return in(window.hasBegunBy(today) ? window.from(today) : window);
    }

    /** The days that hold the last working days before today, as many as asked for; at most a decade. */
    public Window lastBefore(LocalDate today, int count) {
        LocalDate last = today.minusDays(1);
        LocalDate earliest = today.minusYears(10);
        LocalDate first = last;
        long missing = count - in(new Window(first, last));
        while (missing > 0 && first.isAfter(earliest)) {
            first = first.minusDays(missing);
            missing = count - in(new Window(first, last));
        }
        return new Window(first, last);
    }

    /** The working days since the beginning of the epoch; a difference of two is a number of days. */
    private long before(long epochDay) {
        long weeks = Math.floorDiv(epochDay + MONDAY_BEFORE_EPOCH, (long) WEEK);
        long weekdays = weeks * inWeekBefore[WEEK] + inWeekBefore[weekday(epochDay)];
        int found = Arrays.binarySearch(holidays, epochDay);
        return weekdays - (found < 0 ? -found - 1 : found);
    }

    private boolean isWorkedWeekday(long epochDay) {
        int day = weekday(epochDay);
        return inWeekBefore[day + 1] > inWeekBefore[day];
    }

    /** 0 is Monday; the epoch began on a Thursday. */
    private static int weekday(long epochDay) {
        return (int) Math.floorMod(epochDay + MONDAY_BEFORE_EPOCH, (long) WEEK);
    }

    private static boolean isIn(Set<DayOfWeek> worked, int day) {
        return worked.contains(DayOfWeek.of(day + 1));
    }
}
