package com.okrcascade.domain.pace;

import com.okrcascade.domain.calendar.Window;
import com.okrcascade.domain.calendar.WorkingDays;
import com.okrcascade.domain.measure.Quantity;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How much a working day must bring to finish, and how much one has brought lately.
 *
 * @param required empty when no working day is left
 * @param recent empty before the first working day is over
 */
public record Rates(Optional<Quantity> required, Optional<Quantity> recent) {
    public static final Rates UNKNOWN = new Rates(Optional.empty(), Optional.empty());

    private static final int LATELY = 20;

    /** The rest, by the working days left, today included; nothing when the target is reached. */
    public static Optional<Quantity> required(Quantity distance, Quantity gained, long daysLeft) {
        Quantity rest = distance.minus(gained);
        if (rest.signum() != distance.signum()) return Optional.of(Quantity.ZERO);
        return daysLeft == 0 ? Optional.empty() : Optional.of(rest.share(1, daysLeft));
    }

    /** The days that hold the last 20 working days; the last of them is yesterday, for today has not ended. */
    public static Window lately(LocalDate today, WorkingDays workingDays) {
        return workingDays.lastBefore(today, LATELY);
    }

    /** The mean of the last working days, or of all since the start where there are fewer. */
    public static Optional<Quantity> recent(
            RecentGains gains, Window lately, LocalDate start, WorkingDays workingDays) {
        if (start.isAfter(lately.last())) return Optional.empty();
        Window since = StartDay.span(lately, start);
        long days = workingDays.in(since);
        if (days == 0) return Optional.empty();
        Quantity sum =
                gains.since(since.first()).before(since.last().plusDays(1)).sum();
        return Optional.of(sum.share(1, days));
    }
}
