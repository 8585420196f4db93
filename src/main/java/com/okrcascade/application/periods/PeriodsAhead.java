package com.okrcascade.application.periods;

import com.okrcascade.domain.calendar.CadenceId;
import com.okrcascade.domain.calendar.FiscalCalendar;
import com.okrcascade.domain.calendar.PeriodShape;
import com.okrcascade.domain.model.Period;
import com.okrcascade.domain.model.PeriodId;
import com.okrcascade.domain.model.PeriodState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which periods are to be there: all levels of the longest period that holds today and of the one after it, so that
 * whatever is broken down finds its periods. Says which of them are not there yet, each after its parent.
 */
public final class PeriodsAhead {
    private static final int LEAST_YEARS = 1;

    private final FiscalCalendar calendar;
    private final Map<Place, Period> known = new HashMap<>();
    private final Map<PeriodId, Period> byId = new HashMap<>();
    private final List<Period> changed = new ArrayList<>();
    private long lastId;

    private record Place(CadenceId cadence, LocalDate firstDay) {}

    /**
     * @param standing the periods that are there and stay
     * @param lastId the highest id that a period has or had
     */
    public PeriodsAhead(FiscalCalendar calendar, Collection<Period> standing, long lastId) {
        this.calendar = calendar;
        this.lastId = lastId;
        standing.forEach(this::know);
    }

    /** Periods to be written, as seen from a day. */
    public List<Period> of(LocalDate today) {
        for (PeriodShape longest : longest(today)) {
            calendar.chain().active().forEach(cadence -> calendar.within(longest, cadence.id())
                    .forEach(this::there));
        }
        return List.copyOf(changed);
    }

    /** A day may lie in one period and count for the next or the one before; both are needed. */
    private List<PeriodShape> longest(LocalDate today) {
        return calendar.chain().active().stream()
                .findFirst()
                .map(cadence -> {
                    PeriodShape holding = calendar.holding(cadence.id(), today);
                    PeriodShape counting = calendar.counting(cadence.id(), today);
                    LocalDate first = earlier(holding.firstDay(), counting.firstDay());
                    PeriodShape last = holding.firstDay().isAfter(counting.firstDay()) ? holding : counting;
                    LocalDate until = calendar.after(last).lastDay();
                    return calendar.between(cadence.id(), first, later(until, today.plusYears(LEAST_YEARS)));
                })
                .orElse(List.of());
    }

    private Period there(PeriodShape shape) {
        @Nullable
        PeriodId parent =
                calendar.parentOf(shape).map(this::there).map(Period::id).orElse(null);
        @Nullable Period standing = known.get(new Place(shape.cadence(), shape.firstDay()));
        if (standing == null) return write(period(new PeriodId(++lastId), shape, parent, PeriodState.OPEN));
        if (!goesBetween(parent, standing)) return standing;
        return write(period(standing.id(), shape, parent, standing.state()));
    }

    /**
     * Whether a cadence that came back has put its period between this one and the one above it. The other way round
     * nothing changes: what has a parent keeps it when the parent's cadence is retired.
     */
    private boolean goesBetween(@Nullable PeriodId parent, Period standing) {
        return parent != null
                && !parent.equals(standing.parent())
                && (standing.parent() == null || above(parent).anyMatch(standing.parent()::equals));
    }

    private Stream<PeriodId> above(PeriodId id) {
        return Stream.iterate(parentOf(id), Objects::nonNull, this::parentOf);
    }

    private @Nullable PeriodId parentOf(PeriodId id) {
        return Optional.ofNullable(byId.get(id)).map(Period::parent).orElse(null);
    }

    private Period write(Period period) {
        changed.add(period);
        know(period);
        return period;
    }

    private void know(Period period) {
        known.put(new Place(period.cadence(), period.firstDay()), period);
        byId.put(period.id(), period);
    }

    private static Period period(PeriodId id, PeriodShape shape, @Nullable PeriodId parent, PeriodState state) {
        return new Period(
                id, shape.cadence(), shape.name(), shape.firstDay(), shape.lastDay(), shape.window(), parent, state);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
