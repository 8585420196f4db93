package com.okrcascade.domain.cascade;

import com.okrcascade.domain.calendar.Window;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.Total;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The value of a key result from its own entries and from what contributes to it. */
final class Values {
    private final Function<KeyResult, Optional<Total>> totals;
    private final Function<KeyResult, KeyResultStanding> standings;
    private final Function<KeyResult, Window> windows;
    private final LocalDate today;

    Values(
            Function<KeyResult, Optional<Total>> totals,
            Function<KeyResult, KeyResultStanding> standings,
            Function<KeyResult, Window> windows,
            LocalDate today) {
        this.totals = totals;
        this.standings = standings;
        this.windows = windows;
        this.today = today;
    }

    Optional<Quantity> current(KeyResult keyResult, List<KeyResult> parts) {
        return switch (ValueRule.of(keyResult, !parts.isEmpty())) {
            case MILESTONES -> keyResult.measure().valueOn(today);
            case KPI -> read(keyResult);
            case PERCENT_DONE -> totals.apply(keyResult).flatMap(Total::percentDone);
            case SUM -> summed(keyResult, parts);
            case LATEST -> latest(parts).flatMap(part -> standings.apply(part).current());
            case WEIGHTED_PROGRESS -> Optional.empty();
        };
    }

    Optional<LocalDate> lastDay(KeyResult keyResult, List<KeyResult> parts) {
        Stream<LocalDate> below = parts.stream().flatMap(part -> standings.apply(part).lastDay().stream());
        Stream<LocalDate> own = totals.apply(keyResult).map(Total::lastDay).stream();
        return Stream.concat(own, below).max(Comparator.naturalOrder());
    }

    /** What was read from a KPI is the value itself; before it has one there is no data. */
    private Optional<Quantity> read(KeyResult keyResult) {
        return totals.apply(keyResult).filter(total -> !total.weight().isZero()).map(Total::change);
    }

    /** A manual key result has no data before its first entry; one that earns or sums starts at its baseline. */
    private Optional<Quantity> summed(KeyResult keyResult, List<KeyResult> parts) {
        Optional<Quantity> own = totals.apply(keyResult).map(Total::change);
        if (own.isEmpty() && !keyResult.earnsCredits() && parts.isEmpty()) return Optional.empty();
        Quantity gained = own.orElse(Quantity.ZERO);
        for (KeyResult part : parts) gained = gained.plus(gained(part));
        return Optional.of(keyResult.measure().baseline().plus(gained));
    }

    /** What a key result gives the one that sums it. */
    Quantity gained(KeyResult part) {
        return standings
                .apply(part)
                .current()
                .map(current -> current.minus(part.measure().baseline()))
                .orElse(Quantity.ZERO);
    }

    /** The level that was measured last: by window, then newest entry, then lowest id. */
    Optional<KeyResult> latest(List<KeyResult> parts) {
        return parts.stream()
                .filter(part -> standings.apply(part).current().isPresent())
                .filter(part -> windows.apply(part).hasBegunBy(today))
                .max(Comparator.comparing(
                                (KeyResult part) -> windows.apply(part).first())
                        .thenComparing(part -> standings.apply(part).lastDay().orElse(LocalDate.MIN))
                        .thenComparing(part -> -part.id().value()));
    }
}
