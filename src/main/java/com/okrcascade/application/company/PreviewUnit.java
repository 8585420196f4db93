package com.okrcascade.application.company;

import com.okrcascade.application.ReadGraph;
import com.okrcascade.application.Reading;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.access.NotThere;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.cascade.UnitRules;
import com.okrcascade.domain.model.Kpi;
import com.okrcascade.domain.model.Objective;
import com.okrcascade.domain.model.Role;
import com.okrcascade.domain.model.Unit;
import com.okrcascade.domain.model.UnitId;
import com.okrcascade.domain.model.UserKey;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What moving or retiring a unit, or giving it another lead, would mean, before anything is saved. */
public final class PreviewUnit {
    private final ReadGraph readGraph;

    public PreviewUnit(ReadGraph readGraph) {
        this.readGraph = readGraph;
    }

    /** Somebody who reaches a unit: who has a role in it or above, or leads it or one above. */
    public sealed interface Reach {
        /** Everybody who has a role. */
        record ByRole(Role role) implements Reach {}

        /** Who leads it, or one above. */
        record ByLead(UserKey lead) implements Reach {}
    }

    /**
     * What would be.
     *
     * @param objectives how many of the unit and below are neither deleted nor archived
     * @param kpis likewise
     */
    public record Preview(List<Reach> gaining, List<Reach> losing, long objectives, long kpis) {}

    /** Refused where saving would be. */
    public Preview of(Actor actor, UnitId id, UnitDraft draft) {
        Reading reading = readGraph.as(actor);
        reading.access().requireAdminister();
        Graph graph = reading.graph();
        Unit before = graph.facts().units().find(id.value()).orElseThrow(() -> new NotThere(id.key()));
        Unit after = draft.inPlaceOf(before);
        UnitRules rules = new UnitRules(graph);
        rules.check(after);
        if (after.retired()) rules.checkRetired(after);
        Set<UnitId> below = below(graph, id);
        return new Preview(
                without(reaching(graph, after), reaching(graph, before)),
                without(reaching(graph, before), reaching(graph, after)),
                graph.facts().objectives().stream()
                        .filter(Objective::counts)
                        .filter(objective -> !objective.archived() && below.contains(objective.unit()))
                        .count(),
                graph.facts().kpis().stream()
                        .filter(Kpi::counts)
                        .filter(kpi -> !kpi.archived() && below.contains(kpi.unit()))
                        .count());
    }

    private static List<Reach> without(Set<Reach> these, Set<Reach> those) {
        return these.stream().filter(reach -> !those.contains(reach)).toList();
    }

    private static Set<Reach> reaching(Graph graph, Unit unit) {
        Set<Reach> reaching = new LinkedHashSet<>();
        for (Optional<Unit> next = Optional.of(unit);
                next.isPresent();
                next = find(graph, next.get().parent())) {
            Unit at = next.get();
            if (at.lead() != null) reaching.add(new Reach.ByLead(at.lead()));
            graph.facts().roles().stream()
                    .filter(role -> !role.retired() && at.id().equals(role.unit()))
                    .map(Reach.ByRole::new)
                    .forEach(reaching::add);
        }
        return reaching;
    }

    private static Optional<Unit> find(Graph graph, @Nullable UnitId id) {
        return id == null ? Optional.empty() : graph.facts().units().find(id.value());
    }

    private static Set<UnitId> below(Graph graph, UnitId id) {
        Set<UnitId> below = new HashSet<>(Set.of(id));
        int size = 0;
        while (size < below.size()) {
            size = below.size();
            graph.facts().units().stream()
                    .filter(unit -> unit.parent() != null && below.contains(unit.parent()))
                    .forEach(unit -> below.add(unit.id()));
        }
        return below;
    }
}
