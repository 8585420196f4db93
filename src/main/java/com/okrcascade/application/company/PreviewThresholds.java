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
import java.util.List;

/** What other limits would make of the key results in the running periods of a cadence, before anything is saved. */
public final class PreviewThresholds {
    private final ReadGraph readGraph;

    public PreviewThresholds(ReadGraph readGraph) {
        this.readGraph = readGraph;
    }

    public HealthChange of(Actor actor, CadenceId id, Thresholds thresholds) {
        Reading reading = readGraph.as(actor);
        Access access = reading.access().requireAdminister();
        Graph graph = reading.graph();
        CadenceDefinition cadence =
                graph.facts().cadences().find(id.value()).orElseThrow(() -> new NotThere("C-" + id.value()));
        CadenceDefinition other =
                new CadenceDefinition(cadence.version(), cadence.cadence().with(thresholds));
        Graph then = graph.at(graph.revision(), List.of(new Change.PutCadence(other)));
        return HealthChange.between(graph, then, access, keyResult -> graph.periodOf(keyResult)
                .cadence()
                .equals(id));
    }
}
