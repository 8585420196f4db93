package com.okrcascade.domain.model;

import com.okrcascade.domain.breakdown.Split;
import com.okrcascade.domain.calendar.CadenceId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a key result was broken down: what the weeks that are created later, and whoever runs it again, follow.
 *
 * @param number 1 for the first run
 * @param toCadence null when it was broken down over units only
 * @param startedAfter the day after which the curve begins; null when it covers the whole window
 * @param horizonQuarters until the end of which quarter after this one weeks are created; null as the setting says
 */
public record BreakDownRun(
        int number,
        @Nullable CadenceId toCadence,
        Split split,
        @Nullable LocalDate startedAfter,
        @Nullable Integer horizonQuarters,
        List<UnitShare> units) {
    public BreakDownRun {
        units = List.copyOf(units);
    }

    /** Whether what the other run has given lies on the same curve. */
    public boolean followsTheCurveOf(BreakDownRun other) {
        return split.equals(other.split)
                && Objects.equals(startedAfter, other.startedAfter)
                && units.equals(other.units);
    }

    /** Whether both say the same in everything but their number. */
    public boolean saysTheSameAs(BreakDownRun other) {
        return followsTheCurveOf(other)
                && Objects.equals(toCadence, other.toCadence)
                && Objects.equals(horizonQuarters, other.horizonQuarters);
    }
}
