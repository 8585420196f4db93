package com.okrcascade.domain.kpi;

import com.okrcascade.domain.calendar.FiscalCalendar;
import com.okrcascade.domain.calendar.PeriodShape;
import com.okrcascade.domain.calendar.Window;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/**
 * Where buckets begin and end. A week, month, quarter or year is that period's counting window and known by the
 * period's first day; an hour or day is itself.
 */
public final class BucketCalendar {
    private final FiscalCalendar calendar;

    public BucketCalendar(FiscalCalendar calendar) {
        this.calendar = calendar;
    }

    /** The start by which the bucket is known to which a moment, in the company's time, counts. */
    public LocalDateTime bucketOf(Frequency frequency, LocalDateTime moment) {
        return frequency
                .period()
                .map(unit -> calendar.counting(unit, moment.toLocalDate()).firstDay())
                .map(LocalDate::atStartOfDay)
                .orElseGet(() -> moment.truncatedTo(frequency == Frequency.HOUR ? ChronoUnit.HOURS : ChronoUnit.DAYS));
    }

    /** The start of the longer bucket to which a whole bucket belongs. */
    public LocalDateTime longerOf(Frequency frequency, LocalDateTime bucket, Frequency longer) {
        LocalDate day = bucket.toLocalDate();
        if (!frequency.isOfMonths()) return bucketOf(longer, bucket);
        return longer.period()
                .map(unit -> calendar.holding(unit, day).firstDay().atStartOfDay())
                .orElse(bucket);
    }

    /** The days that count for a bucket. */
    public Window windowOf(Frequency frequency, LocalDateTime bucket) {
        LocalDate day = bucket.toLocalDate();
        return frequency
                .period()
                .map(unit -> calendar.holding(unit, day))
                .map(PeriodShape::window)
                .orElseGet(() -> new Window(day, day));
    }

    /** Whether a start is one by which a bucket is known: no other may be written to. */
    public boolean isStart(Frequency frequency, LocalDateTime start) {
        return frequency
                .period()
                .map(unit -> calendar.holding(unit, start.toLocalDate()).firstDay())
                .map(first -> first.atStartOfDay().equals(start))
                .orElseGet(() -> bucketOf(frequency, start).equals(start));
    }

    public LocalDateTime before(Frequency frequency, LocalDateTime bucket) {
        return frequency
                .period()
                .map(unit -> calendar.holding(unit, bucket.toLocalDate().minusDays(1)))
                .map(shape -> shape.firstDay().atStartOfDay())
                .orElseGet(() -> frequency == Frequency.HOUR ? bucket.minusHours(1) : bucket.minusDays(1));
    }

    /** A bucket that is not over yet is only "so far". */
    public boolean isOver(Frequency frequency, LocalDateTime bucket, LocalDateTime now) {
        LocalDateTime end = frequency == Frequency.HOUR
                ? bucket.plusHours(1)
                : windowOf(frequency, bucket).last().plusDays(1).atStartOfDay();
        return !now.isBefore(end);
    }
}
