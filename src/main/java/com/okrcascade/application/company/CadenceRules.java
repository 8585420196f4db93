package com.okrcascade.application.company;

import com.okrcascade.domain.calendar.Cadence;
import com.okrcascade.domain.calendar.CadenceId;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.cascade.ReferenceMissing;
import com.okrcascade.domain.model.CadenceDefinition;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a cadence must be together with the others; that it nests is refused by the chain itself. */
final class CadenceRules {
    private CadenceRules() {}

    static void check(Graph graph, Cadence cadence) {
        @Nullable CadenceId parent = cadence.parentId();
        if (parent != null && !graph.facts().cadences().has(parent.value()))
            throw new ReferenceMissing("cadence").at("parentId");
        others(graph, cadence)
                .filter(other -> other.unit() == cadence.unit() && other.count() == cadence.count())
                .findFirst()
                .ifPresent(other -> {
                    throw new CadenceStands(other.name()).at("unit");
                });
    }

    private static Stream<Cadence> others(Graph graph, Cadence cadence) {
        return graph.facts().cadences().stream().map(CadenceDefinition::cadence).filter(other -> !other.id()
                .equals(cadence.id()));
    }
}
