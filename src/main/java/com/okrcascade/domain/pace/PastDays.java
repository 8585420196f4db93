package com.okrcascade.domain.pace;

import com.okrcascade.domain.calendar.Window;
import com.okrcascade.domain.calendar.WorkingDays;
import com.okrcascade.domain.measure.Quantity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The gains of working days behind, one for each: what a forecast draws from. */
public final class PastDays {
    private final WorkingDays workingDays;
    private final Window lookedAt;

    private PastDays(WorkingDays workingDays, Window lookedAt) {
        this.workingDays = workingDays;
        this.lookedAt = lookedAt;
    }

    /** The last working days that have ended, as many as a forecast looks back. */
    public static PastDays before(LocalDate today, WorkingDays workingDays) {
        return new PastDays(workingDays, workingDays.lastBefore(today, Forecast.DAYS));
    }

    public Window lookedAt() {
        return lookedAt;
    }

    /**
     * Oldest first. What came on a day off is added to the working day before it, or else to the first one.
     *
     * @param open the windows in which something could be gained; other days are no data, and not days without a gain
     */
    public List<Quantity> gains(RecentGains gains, List<Window> open) {
        List<Quantity> days = new ArrayList<>();
        Quantity early = Quantity.ZERO;
        for (LocalDate day : daysIn(open).toList()) {
            Quantity gain = gains.since(day).before(day.plusDays(1)).sum();
            if (workingDays.isWorked(day)) days.add(gain);
            else if (days.isEmpty()) early = early.plus(gain);
            else days.add(days.remove(days.size() - 1).plus(gain));
        }
        if (!days.isEmpty()) days.set(0, days.get(0).plus(early));
        return days;
    }

    private Stream<LocalDate> daysIn(List<Window> open) {
        return lookedAt.first().datesUntil(lookedAt.last().plusDays(1)).filter(day -> open.stream()
                .anyMatch(window -> window.contains(day)));
    }
}
