package com.okrcascade.domain.model;

import com.okrcascade.domain.measure.Progress;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.measure.UnitKind;
import com.okrcascade.domain.measure.UnitOfMeasure;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Things to reach one by one. The value is the weight of those that are done. */
public record Milestones(List<Milestone> all) implements Measure {
    private static final UnitOfMeasure WEIGHT = new UnitOfMeasure("milestones", UnitKind.COUNT, 0);
    private static final int MOST = 100;

    public Milestones {
        all = List.copyOf(all);
        if (all.isEmpty() || all.size() > MOST || weight(all, any -> true) == 0)
            throw new InvalidMilestones(MOST).at("milestones");
        if (all.stream().map(Milestone::id).distinct().count() < all.size())
            throw new InvalidMilestones(MOST).at("milestones");
    }

    @Override
    public <T> T map(
            Function<Movement, T> movement,
            Function<Maintain, T> maintain,
            Function<Milestones, T> milestones,
            Function<DoneOrNot, T> done) {
        return milestones.apply(this);
    }

    @Override
    public UnitOfMeasure unit() {
        return WEIGHT;
    }

    @Override
    public Direction direction() {
        return Direction.MILESTONES;
    }

    @Override
    public Quantity baseline() {
        return Quantity.ZERO;
    }

    @Override
    public Optional<Quantity> goal() {
        return Optional.of(whole());
    }

    @Override
    public Progress progress(Quantity current) {
        return Progress.of(current, whole());
    }

    @Override
    public Optional<Quantity> valueOn(LocalDate day) {
        return Optional.of(Quantity.of(weight(all, milestone -> milestone.doneBy(day))));
    }

    /** What should be done when a day begins, in a window that ends on a last day. */
    public Progress expected(LocalDate day, LocalDate last) {
        return progress(Quantity.of(weight(all, milestone -> milestone.dueBefore(day, last))));
    }

    /** With these reached and no others; what was reached before keeps its day. */
    public Milestones reached(Set<Integer> ids, Optional<Milestones> before, LocalDate today) {
        Map<Integer, LocalDate> days = new HashMap<>();
        before.stream().flatMap(old -> old.all.stream()).forEach(old -> {
            if (old.doneOn() != null) days.put(old.id(), old.doneOn());
        });
        return new Milestones(all.stream()
                .map(milestone -> milestone.doneOn(
                        ids.contains(milestone.id()) ? days.getOrDefault(milestone.id(), today) : null))
                .toList());
    }

    /** The ids of those that are done. */
    public Set<Integer> reached() {
        return all.stream()
                .filter(milestone -> milestone.doneOn() != null)
                .map(Milestone::id)
                .collect(Collectors.toSet());
    }

    public Optional<LocalDate> lastDay() {
        return all.stream()
                .flatMap(milestone -> Optional.ofNullable(milestone.doneOn()).stream())
                .max(LocalDate::compareTo);
    }

    private Quantity whole() {
        return Quantity.of(weight(all, any -> true));
    }

    private static long weight(List<Milestone> all, Predicate<Milestone> counted) {
        return all.stream()
                .filter(counted)
                .mapToLong(milestone -> milestone.weight().value())
                .sum();
    }
}
