package com.okrcascade.domain.cascade;

import com.okrcascade.domain.calendar.FiscalCalendar;
import com.okrcascade.domain.model.ById;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.KpiId;
import com.okrcascade.domain.model.Objective;
import com.okrcascade.domain.model.ObjectiveId;
import com.okrcascade.domain.model.Touched;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where everything stands. After a change only what it touched is computed again, and what is above that: the cost grows
 * with the depth of the tree and not with its size.
 */
final class Standings {
    private final FiscalCalendar calendar;
    private final LocalDate today;
    private final ById<KeyResultStanding> keyResults;
    private final ById<ObjectiveStanding> objectives;

    private Standings(
            FiscalCalendar calendar,
            LocalDate today,
            ById<KeyResultStanding> keyResults,
            ById<ObjectiveStanding> objectives) {
        this.calendar = calendar;
        this.today = today;
        this.keyResults = keyResults;
        this.objectives = objectives;
    }

    static Standings of(Facts facts, Family family, QueryTargets queries, FiscalCalendar calendar, LocalDate today) {
        Set<KeyResultId> allKeyResults = new LinkedHashSet<>();
        facts.keyResults().stream().map(KeyResult::id).forEach(allKeyResults::add);
        Set<ObjectiveId> allObjectives = new LinkedHashSet<>();
        facts.objectives().stream().map(Objective::id).forEach(allObjectives::add);
        return of(facts, family, queries, calendar, today, new Below(allKeyResults, allObjectives));
    }

    /** Of some things, and of everything that they roll up from. */
    static Standings of(
            Facts facts, Family family, QueryTargets queries, FiscalCalendar calendar, LocalDate today, Below below) {
        return new Standings(calendar, today, ById.empty(), ById.empty())
                .computed(facts, family, queries, below.keyResults(), below.objectives());
    }

    Standings after(
            Facts before, Facts after, Family was, Family is, QueryTargets queries, Collection<Touched> touched) {
        Set<KeyResultId> keyResultsToDo = new LinkedHashSet<>();
        Set<ObjectiveId> objectivesToDo = new LinkedHashSet<>();
        for (Touched one : touched) {
            switch (one.kind()) {
                case KEY_RESULT, TOTAL -> keyResultsToDo.add(new KeyResultId(one.id()));
                case OBJECTIVE -> objectivesToDo.add(new ObjectiveId(one.id()));
                case QUERY -> {
                    credited(before, one).ifPresent(keyResultsToDo::add);
                    credited(after, one).ifPresent(keyResultsToDo::add);
                }
                case KPI -> keyResultsToDo.addAll(is.readers(new KpiId(one.id())));
                case SETTINGS, CALENDAR, CADENCE, PERIOD, UNIT, ROLE, BUCKET -> {}
            }
        }
        for (ObjectiveId objective : List.copyOf(objectivesToDo)) {
            keyResultsToDo.addAll(was.keyResults(objective));
            keyResultsToDo.addAll(is.keyResults(objective));
        }
        addAbove(before, keyResultsToDo, objectivesToDo);
        addAbove(after, keyResultsToDo, objectivesToDo);
        return computed(after, is, queries, keyResultsToDo, objectivesToDo);
    }

    KeyResultStanding of(KeyResultId id) {
        return keyResults.get(id.value());
    }

    ObjectiveStanding of(ObjectiveId id) {
        return objectives.get(id.value());
    }

    private static Optional<KeyResultId> credited(Facts facts, Touched query) {
        return facts.queries().find(query.id()).flatMap(one -> one.target().keyResult());
    }

    /** Adds every key result and objective that what is to do rolls up into. */
    private static void addAbove(Facts facts, Set<KeyResultId> keyResultsToDo, Set<ObjectiveId> objectivesToDo) {
        Deque<KeyResultId> pending = new ArrayDeque<>(keyResultsToDo);
        while (!pending.isEmpty()) {
            facts.keyResults().find(pending.poll().value()).ifPresent(keyResult -> {
                objectivesToDo.add(keyResult.objective());
                KeyResultId parent = keyResult.contributesTo();
                if (parent != null && keyResultsToDo.add(parent)) pending.add(parent);
            });
        }
        Deque<ObjectiveId> upwards = new ArrayDeque<>(objectivesToDo);
        while (!upwards.isEmpty()) {
            facts.objectives().find(upwards.poll().value()).ifPresent(objective -> {
                ObjectiveId parent = objective.parent();
                if (parent != null && objectivesToDo.add(parent)) upwards.add(parent);
            });
        }
    }

    private Standings computed(
            Facts facts,
            Family family,
            QueryTargets queries,
            Set<KeyResultId> keyResultsToDo,
            Set<ObjectiveId> objectivesToDo) {
        RollUp rollUp = new RollUp(facts, family, queries, calendar, today, keyResults.edit(), objectives.edit());
        deepestKeyResultsFirst(facts, keyResultsToDo).forEach(rollUp::keyResult);
        deepestObjectivesFirst(facts, objectivesToDo).forEach(rollUp::objective);
        return new Standings(calendar, today, rollUp.keyResults(), rollUp.objectives());
    }

    private static List<KeyResult> deepestKeyResultsFirst(Facts facts, Set<KeyResultId> ids) {
        return deepestFirst(
                ids.stream()
                        .flatMap(id -> facts.keyResults().find(id.value()).stream())
                        .toList(),
                keyResult -> Optional.ofNullable(keyResult.contributesTo())
                        .flatMap(parent -> facts.keyResults().find(parent.value())));
    }

    private static List<Objective> deepestObjectivesFirst(Facts facts, Set<ObjectiveId> ids) {
        return deepestFirst(
                ids.stream()
                        .flatMap(id -> facts.objectives().find(id.value()).stream())
                        .toList(),
                objective -> Optional.ofNullable(objective.parent())
                        .flatMap(parent -> facts.objectives().find(parent.value())));
    }

    private static <T> List<T> deepestFirst(Collection<T> nodes, Above<T> above) {
        record Deep<T>(int depth, T node) {}
        List<Deep<T>> byDepth = new ArrayList<>();
        nodes.forEach(node -> byDepth.add(new Deep<>(depth(node, above), node)));
        byDepth.sort(Comparator.comparingInt((Deep<T> deep) -> deep.depth()).reversed());
        return byDepth.stream().map(Deep::node).toList();
    }

    private static <T> int depth(T node, Above<T> above) {
        int depth = 0;
        for (Optional<T> next = above.of(node); next.isPresent(); next = above.of(next.get())) depth++;
        return depth;
    }

    private interface Above<T> {
        Optional<T> of(T node);
    }
}
