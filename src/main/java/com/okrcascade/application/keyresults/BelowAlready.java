package com.okrcascade.application.keyresults;

import com.okrcascade.domain.breakdown.AlreadyThere;
import com.okrcascade.domain.breakdown.PeriodTree;
import com.okrcascade.domain.breakdown.Place;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.KeyResultRollUp;
import com.okrcascade.domain.model.Objective;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What sums into a key result already, by its place in a break-down. What a person has planned in a place counts as
 * touched; what is nowhere in the tree is beside it.
 */
final class BelowAlready {
    private final Graph graph;
    private final KeyResult top;
    private final Set<KeyResultId> worked;
    private final PeriodIndex periods;
    private final Map<Place, KeyResult> keyResults = new HashMap<>();
    private final Map<Place, Quantity> touched = new HashMap<>();
    private final Map<Place, Quantity> beside = new HashMap<>();
    private final Map<Place, Quantity> untouched = new HashMap<>();

    /**
     * @param worked the key results that people have checked in on or planned into issues
     */
    BelowAlready(Graph graph, KeyResult top, Set<KeyResultId> worked, PeriodIndex periods, PeriodTree tree) {
        this.graph = graph;
        this.top = top;
        this.worked = worked;
        this.periods = periods;
        walk(tree, top);
    }

    Optional<KeyResult> in(Place place) {
        return Optional.ofNullable(keyResults.get(place));
    }

    boolean isTouched(Place place) {
        return touched.containsKey(place);
    }

    Quantity beside(Place place) {
        return beside.getOrDefault(place, Quantity.ZERO);
    }

    /** Takes what is in a place as it stands. */
    void settle(Place place) {
        Optional.ofNullable(untouched.remove(place)).ifPresent(amount -> touched.put(place, amount));
    }

    /** What stands in some places together. */
    Quantity standing(Place place) {
        return touched.getOrDefault(place, untouched.getOrDefault(place, Quantity.ZERO));
    }

    AlreadyThere forCurve(boolean same) {
        return new AlreadyThere(touched, beside, untouched, same);
    }

    private void walk(PeriodTree node, KeyResult keyResult) {
        if (keyResult.rollUp() != KeyResultRollUp.SUM) return;
        Map<Place, List<KeyResult>> byPlace = new HashMap<>();
        contributors(keyResult)
                .forEach(below -> byPlace.computeIfAbsent(placeOf(node, below), place -> new ArrayList<>())
                        .add(below));
        List<KeyResult> elsewhere = byPlace.remove(node.place());
        if (elsewhere != null) beside.put(node.place(), sum(elsewhere));
        node.parts()
                .forEach(part -> Optional.ofNullable(byPlace.get(part.place())).ifPresent(there -> {
                    take(part.place(), there);
                    walk(part, there.get(0));
                }));
    }

    private void take(Place place, List<KeyResult> there) {
        boolean asGiven = there.size() == 1 && isFrom(there.get(0), top) && !isTouched(there.get(0));
        keyResults.put(place, there.get(0));
        (asGiven ? untouched : touched).put(place, sum(there));
    }

    private boolean isTouched(KeyResult keyResult) {
        return isEdited(keyResult)
                || worked.contains(keyResult.id())
                || graph.objectiveOf(keyResult).archived()
                || graph.windowOf(keyResult).hasEndedBy(graph.today());
    }

    /** The part of a node that a key result is in; the node itself when it is in none. */
    private Place placeOf(PeriodTree node, KeyResult keyResult) {
        Objective objective = graph.objectiveOf(keyResult);
        return node.parts().stream()
                .filter(part -> periods.of(part.period()).id().equals(objective.period()))
                .map(PeriodTree::place)
                .filter(place -> place.branch().equals(node.place().branch())
                        || place.branch().number() == objective.unit().value())
                .findFirst()
                .orElse(node.place());
    }

    private List<KeyResult> contributors(KeyResult keyResult) {
        return graph.contributors(keyResult.id()).stream()
                .flatMap(id -> graph.find(id).stream())
                .toList();
    }

    private static Quantity sum(List<KeyResult> keyResults) {
        return keyResults.stream()
                .map(keyResult -> keyResult.movement().distance())
                .reduce(Quantity.ZERO, Quantity::plus);
    }

    /** Everything that is left of what break-downs of a key result have made. */
    static List<KeyResult> madeFrom(Graph graph, KeyResult top) {
        return graph.summedBelow(top.id()).stream()
                .flatMap(id -> graph.find(id).stream())
                .filter(keyResult -> isFrom(keyResult, top))
                .toList();
    }

    /** Whether somebody has edited the distance that a break-down gave, or made something else of it. */
    static boolean isEdited(KeyResult keyResult) {
        return keyResult
                .given()
                .filter(given -> keyResult.measure().asMovement().stream()
                        .anyMatch(now -> given.planned().equals(now.distance())))
                .isEmpty();
    }

    static boolean isFrom(KeyResult keyResult, KeyResult top) {
        return keyResult.given().filter(given -> given.from().equals(top.id())).isPresent();
    }
}
