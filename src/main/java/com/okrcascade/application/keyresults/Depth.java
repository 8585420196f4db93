package com.okrcascade.application.keyresults;

import com.okrcascade.domain.calendar.Cadence;
import com.okrcascade.domain.calendar.CadenceChain;
import com.okrcascade.domain.calendar.CadenceId;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.model.KeyResult;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Down to which cadence a key result is broken down: the one that is asked for, or the shorter one that an earlier run
 * has gone down to, so that every level goes on adding up to the one above.
 */
final class Depth {
    private final Graph graph;
    private final KeyResult top;
    private final CadenceChain chain;

    Depth(Graph graph, KeyResult top) {
        this.graph = graph;
        this.top = top;
        chain = graph.calendar().chain();
    }

    /** What is asked for stays where it is not below at all: that is refused. */
    Optional<CadenceId> atLeast(Optional<CadenceId> asked) {
        if (asked.filter(cadence -> levels(cadence) == 0).isPresent()) return asked;
        return Stream.concat(asked.stream(), made()).max(Comparator.comparingInt(this::levels));
    }

    private Stream<CadenceId> made() {
        return BelowAlready.madeFrom(graph, top).stream()
                .map(keyResult -> graph.periodOf(keyResult).cadence())
                .distinct()
                .filter(cadence -> chain.find(cadence).filter(Cadence::active).isPresent())
                .filter(cadence -> levels(cadence) > 0);
    }

    private int levels(CadenceId cadence) {
        return chain.below(graph.periodOf(top).cadence(), cadence).size();
    }
}
