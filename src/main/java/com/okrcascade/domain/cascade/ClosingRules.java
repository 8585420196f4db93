package com.okrcascade.domain.cascade;

import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.Period;
import com.okrcascade.domain.model.PeriodId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** When a period may close or open again: what is closed has nothing open below it. */
public final class ClosingRules {
    private static final Comparator<Period> IN_ORDER = Comparator.comparing(Period::firstDay)
            .thenComparing(Period::lastDay, Comparator.reverseOrder())
            .thenComparing(period -> period.id().value());

    private final Graph graph;

    public ClosingRules(Graph graph) {
        this.graph = graph;
    }

    /** Refuses a period that cannot close now, by itself or together with what is open below it. */
    public void checkClose(Period period, boolean withBelow) {
        ObjectiveRules.refuseClosed(period);
        List<Period> below = openBelow(period);
        Stream.concat(Stream.of(period), below.stream()).forEach(this::refuseRunning);
        if (!withBelow && !below.isEmpty()) throw new PeriodsBelowOpen(below);
    }

    /** Refuses a period whose parents are closed. */
    public void checkReopen(Period period) {
        above(period).filter(Period::closed).findFirst().ifPresent(parent -> {
            throw new ParentPeriodClosed(parent.name());
        });
    }

    /** Open periods that lie in this one, in order of time. */
    public List<Period> openBelow(Period period) {
        return graph.facts().periods().stream()
                .filter(one -> !one.closed())
                .filter(one -> above(one).anyMatch(parent -> parent.id().equals(period.id())))
                .sorted(IN_ORDER)
                .toList();
    }

    /** Key results of a period that count. */
    public List<KeyResult> keyResultsOf(PeriodId period) {
        return graph.facts().keyResults().stream()
                .filter(keyResult -> graph.find(keyResult.id()).isPresent())
                .filter(keyResult -> graph.objectiveOf(keyResult).period().equals(period))
                .toList();
    }

    private void refuseRunning(Period period) {
        if (!graph.today().isAfter(period.window().last())) throw new PeriodNotEnded(period);
    }

    private Stream<Period> above(Period period) {
        return Stream.iterate(parentOf(period), Optional::isPresent, parent -> parent.flatMap(this::parentOf))
                .flatMap(Optional::stream);
    }

    private Optional<Period> parentOf(Period period) {
        return Optional.ofNullable(period.parent())
                .map(id -> graph.facts().periods().get(id.value()));
    }
}
