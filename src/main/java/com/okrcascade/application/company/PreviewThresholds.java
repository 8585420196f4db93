package com.okrcascade.application.company;

import com.okrcascade.application.ReadGraph;
import com.okrcascade.application.Reading;
import com.okrcascade.domain.access.Access;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.access.NotThere;
import com.okrcascade.domain.calendar.CadenceId;
import com.okrcascade.domain.calendar.Thresholds;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.model.CadenceDefinition;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.Period;
import com.okrcascade.domain.pace.HealthStatus;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What other limits would make of the key results in the running periods of a cadence, before anything is saved. */
public final class PreviewThresholds {
    private final ReadGraph readGraph;

    public PreviewThresholds(ReadGraph readGraph) {
        this.readGraph = readGraph;
    }

    /** How many key results are how healthy; what nobody is, is left out. */
    public record Preview(Map<HealthStatus, Long> now, Map<HealthStatus, Long> then) {}

    public Preview of(Actor actor, CadenceId id, Thresholds thresholds) {
        Reading reading = readGraph.as(actor);
        Access access = reading.access().requireAdminister();
        Graph graph = reading.graph();
        CadenceDefinition cadence =
                graph.facts().cadences().find(id.value()).orElseThrow(() -> new NotThere("C-" + id.value()));
        CadenceDefinition other =
                new CadenceDefinition(cadence.version(), cadence.cadence().with(thresholds));
        Graph then = graph.at(graph.revision(), List.of(new Change.PutCadence(other)));
        return new Preview(counted(graph, access, id), counted(then, access, id));
    }

    private static Map<HealthStatus, Long> counted(Graph graph, Access access, CadenceId cadence) {
        return graph.facts().keyResults().stream()
                .filter(keyResult -> access.maySee(keyResult.id()) && isRunning(graph, keyResult, cadence))
                .collect(Collectors.groupingBy(
                        keyResult -> graph.standing(keyResult.id()).health().status(),
                        () -> new EnumMap<>(HealthStatus.class),
                        Collectors.counting()));
    }

    private static boolean isRunning(Graph graph, KeyResult keyResult, CadenceId cadence) {
        if (graph.objectiveOf(keyResult).archived()) return false;
        Period period = graph.periodOf(keyResult);
        return period.cadence().equals(cadence) && period.window().contains(graph.today());
    }
}
