package com.okrcascade.domain.cascade;

import com.okrcascade.domain.model.GivenPart;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The key results that had a key result's place before it: last week's of the same team. Those are the ones of earlier
 * periods of the same cadence and unit that the same break-down made, or else that contribute to the same key result.
 */
public final class Predecessors {
    private final Graph graph;

    public Predecessors(Graph graph) {
        this.graph = graph;
    }

    public List<KeyResult> of(KeyResult keyResult) {
        return kin(keyResult).filter(other -> isBefore(other, keyResult)).toList();
    }

    private Stream<KeyResult> kin(KeyResult keyResult) {
        return keyResult.given().map(GivenPart::from).map(this::madeFrom).orElseGet(() -> siblings(keyResult));
    }

    private Stream<KeyResult> madeFrom(KeyResultId top) {
        return graph.summedBelow(top).stream()
                .flatMap(id -> graph.find(id).stream())
                .filter(other ->
                        other.given().filter(given -> given.from().equals(top)).isPresent());
    }

    private Stream<KeyResult> siblings(KeyResult keyResult) {
        @Nullable KeyResultId parent = keyResult.contributesTo();
        if (parent == null) return Stream.empty();
        return graph.contributors(parent).stream().flatMap(id -> graph.find(id).stream());
    }

    private boolean isBefore(KeyResult other, KeyResult keyResult) {
        return graph.windowOf(other).last().isBefore(graph.windowOf(keyResult).first())
                && graph.periodOf(other)
                        .cadence()
                        .equals(graph.periodOf(keyResult).cadence())
                && graph.objectiveOf(other)
                        .unit()
                        .equals(graph.objectiveOf(keyResult).unit());
    }
}
