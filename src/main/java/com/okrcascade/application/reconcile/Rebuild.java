package com.okrcascade.application.reconcile;

import com.okrcascade.application.port.Buckets;
import com.okrcascade.application.port.Credits;
import com.okrcascade.application.port.DayGains;
import com.okrcascade.application.port.Journal;
import com.okrcascade.application.port.Ledger;
import com.okrcascade.application.writing.Decision;
import com.okrcascade.application.writing.Graphs;
import com.okrcascade.application.writing.Writes;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.Kpi;
import com.okrcascade.domain.upkeep.Phase;
import com.okrcascade.domain.upkeep.Place;
import com.okrcascade.domain.upkeep.Run;
import com.okrcascade.domain.upkeep.RunKind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Verifies every stored sum against what it is a sum of, and repairs what differs. A first look costs nobody anything; what
 * it finds is looked at again by the write that repairs it, which lands only if nothing was written since.
 */
public final class Rebuild implements Walk {
    private static final int STEP = 50;

    private final Sums sums;
    private final BucketSums bucketSums;
    private final Graphs graphs;
    private final Writes writes;

    public Rebuild(
            Ledger ledger,
            DayGains dayGains,
            Credits credits,
            Buckets buckets,
            Journal journal,
            Graphs graphs,
            Writes writes) {
        sums = new Sums(ledger, dayGains, journal);
        bucketSums = new BucketSums(buckets, credits, ledger);
        this.graphs = graphs;
        this.writes = writes;
    }

    @Override
    public RunKind kind() {
        return RunKind.REBUILD;
    }

    @Override
    public Place beginning(boolean full) {
        return Place.beginning(
                Phase.KEY_RESULTS, graphs.refreshed().facts().keyResults().size());
    }

    @Override
    public Step step(Run run) {
        return switch (run.place().phase()) {
            case KEY_RESULTS -> keyResults(run.place());
            case KPIS -> kpi(run.place());
            case RECENT, RECORDED, SEARCHES -> throw new IllegalStateException("not a phase of a rebuild");
        };
    }

    private Step keyResults(Place place) {
        Graph graph = graphs.refreshed();
        List<KeyResultId> next = graph.facts().keyResults().stream()
                .map(KeyResult::id)
                .filter(id -> id.value() > place.above())
                .sorted(Comparator.comparing(KeyResultId::value))
                .limit(STEP)
                .toList();
        if (next.isEmpty()) {
            Place kpis = Place.beginning(Phase.KPIS, graph.facts().kpis().size());
            return Step.of(Optional.of(kpis), Compared.NOTHING);
        }
        Compared compared = repaired(next.size(), one -> sums.check(one, next));
        return Step.of(Optional.of(place.after(next.get(next.size() - 1).value(), next.size())), compared);
    }

    private Step kpi(Place place) {
        Optional<Kpi> next = graphs.refreshed().facts().kpis().stream()
                .filter(kpi -> kpi.id().value() > place.above())
                .min(Comparator.comparing(kpi -> kpi.id().value()));
        if (next.isEmpty()) return Step.of(Optional.empty(), Compared.NOTHING);
        Compared compared = repaired(1, graph -> bucketSums.check(graph, next.get()));
        return Step.of(Optional.of(place.after(next.get().id().value(), 1)), compared);
    }

    private Compared repaired(int of, Function<Graph, Sums.Repair> check) {
        if (check.apply(graphs.refreshed()).isEmpty()) return Compared.sums(of, List.of());
        Sums.Repair repair = writes.write(graph -> {
            Sums.Repair found = check.apply(graph);
            return new Decision.Outcome<>(found, found.changes(), Set.of());
        });
        return Compared.sums(of, repair.findings());
    }
}
