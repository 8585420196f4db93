package com.okrcascade.domain.cascade;

import com.okrcascade.domain.calendar.FiscalCalendar;
import com.okrcascade.domain.calendar.Window;
import com.okrcascade.domain.measure.Progress;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.ById;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultRollUp;
import com.okrcascade.domain.model.Objective;
import com.okrcascade.domain.model.ObjectiveRollUp;
import com.okrcascade.domain.model.Total;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Computes the standing of one node from its own entries and the standings of what is below it. */
final class RollUp {
    private final Facts facts;
    private final Family family;
    private final FiscalCalendar calendar;
    private final LocalDate today;
    private final ById.Editor<KeyResultStanding> keyResults;
    private final ById.Editor<ObjectiveStanding> objectives;

    RollUp(
            Facts facts,
            Family family,
            FiscalCalendar calendar,
            LocalDate today,
            ById.Editor<KeyResultStanding> keyResults,
            ById.Editor<ObjectiveStanding> objectives) {
        this.facts = facts;
        this.family = family;
        this.calendar = calendar;
        this.today = today;
        this.keyResults = keyResults;
        this.objectives = objectives;
    }

    ById<KeyResultStanding> keyResults() {
        return keyResults.done();
    }

    ById<ObjectiveStanding> objectives() {
        return objectives.done();
    }

    void keyResult(KeyResult keyResult) {
        List<KeyResult> parts = family.contributors(keyResult.id()).stream()
                .map(id -> facts.keyResults().get(id.value()))
                .toList();
        Optional<Quantity> current = current(keyResult, parts);
        Optional<Progress> progress = keyResult.rollUp() == KeyResultRollUp.WEIGHTED_PROGRESS
                ? Progress.mean(weighted(parts))
                : current.map(keyResult.movement()::progress);
        keyResults.put(keyResult.id().value(), new KeyResultStanding(current, progress, lastDay(keyResult, parts)));
    }

    void objective(Objective objective) {
        objectives.put(objective.id().value(), new ObjectiveStanding(Progress.mean(items(objective))));
    }

    private Optional<Quantity> current(KeyResult keyResult, List<KeyResult> parts) {
        return switch (keyResult.rollUp()) {
            case SUM -> summed(keyResult, parts);
            case LATEST -> parts.isEmpty() ? summed(keyResult, parts) : latest(parts);
            case WEIGHTED_PROGRESS -> Optional.empty();
        };
    }

    /** A manual key result has no data before its first entry; one that earns or sums starts at its baseline. */
    private Optional<Quantity> summed(KeyResult keyResult, List<KeyResult> parts) {
        Optional<Quantity> own = total(keyResult).map(Total::gain);
        if (own.isEmpty() && !keyResult.earnsCredits() && parts.isEmpty()) return Optional.empty();
        Quantity gained = own.orElse(Quantity.ZERO);
        for (KeyResult part : parts) gained = gained.plus(gained(part));
        return Optional.of(keyResult.movement().baseline().plus(gained));
    }

    private Quantity gained(KeyResult part) {
        return standing(part)
                .current()
                .map(current -> current.minus(part.movement().baseline()))
                .orElse(Quantity.ZERO);
    }

    /** The level that was measured last: by window, then newest entry, then lowest id. */
    private Optional<Quantity> latest(List<KeyResult> parts) {
        return parts.stream()
                .filter(part -> standing(part).current().isPresent())
                .filter(part -> window(part).hasBegunBy(today))
                .max(Comparator.comparing((KeyResult part) -> window(part).first())
                        .thenComparing(part -> standing(part).lastDay().orElse(LocalDate.MIN))
                        .thenComparing(part -> -part.id().value()))
                .flatMap(part -> standing(part).current());
    }

    private Optional<LocalDate> lastDay(KeyResult keyResult, List<KeyResult> parts) {
        Stream<LocalDate> below = parts.stream().flatMap(part -> standing(part).lastDay().stream());
        return Stream.concat(total(keyResult).map(Total::lastDay).stream(), below)
                .max(Comparator.naturalOrder());
    }

    private List<Progress.Weighted> items(Objective objective) {
        List<Progress.Weighted> items = new ArrayList<>();
        if (objective.rollUp() != ObjectiveRollUp.CHILDREN) {
            items.addAll(weighted(family.keyResults(objective.id()).stream()
                    .map(id -> facts.keyResults().get(id.value()))
                    .toList()));
        }
        if (objective.rollUp() != ObjectiveRollUp.KEY_RESULTS) {
            family.children(objective.id()).stream()
                    .map(id -> facts.objectives().get(id.value()))
                    .forEach(child -> objectives
                            .find(child.id().value())
                            .flatMap(ObjectiveStanding::progress)
                            .ifPresent(progress -> items.add(new Progress.Weighted(progress, child.weight()))));
        }
        return items;
    }

    /** What has no data leaves the mean. */
    private List<Progress.Weighted> weighted(List<KeyResult> parts) {
        List<Progress.Weighted> items = new ArrayList<>();
        parts.forEach(part -> standing(part)
                .progress()
                .ifPresent(progress -> items.add(new Progress.Weighted(progress, part.weight()))));
        return items;
    }

    private KeyResultStanding standing(KeyResult keyResult) {
        return keyResults.find(keyResult.id().value()).orElseThrow();
    }

    private Optional<Total> total(KeyResult keyResult) {
        return facts.totals().find(keyResult.id().value());
    }

    private Window window(KeyResult keyResult) {
        Objective objective = facts.objectives().get(keyResult.objective().value());
        return facts.periods().get(objective.period().value()).window();
    }
}
