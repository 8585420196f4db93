package com.okrcascade.application.crediting;

import com.okrcascade.application.port.Buckets;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.kpi.Aggregation;
import com.okrcascade.domain.kpi.Bucket;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.BucketEntry;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.Credit;
import com.okrcascade.domain.model.Kpi;
import com.okrcascade.domain.model.KpiId;
import com.okrcascade.domain.model.KpiSide;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Turns changed credits of KPIs into changed buckets. A bucket keeps a sum and a count, and of a ratio both sums, so
 * that one credit can be taken out again.
 */
public final class BucketBooking {
    private final Buckets buckets;

    public BucketBooking(Buckets buckets) {
        this.buckets = buckets;
    }

    /** The buckets after these credits became those; both lists hold credits of any target. */
    public List<Change> of(Graph graph, List<Credit> before, List<Credit> after) {
        List<Step> steps = new ArrayList<>();
        before.forEach(credit -> addStep(graph, credit, -1, steps));
        after.forEach(credit -> addStep(graph, credit, 1, steps));
        if (steps.isEmpty()) return List.of();
        Map<Place, Bucket> recorded = recorded(steps);
        Map<Place, Bucket> changed = new LinkedHashMap<>();
        for (Step step : steps) {
            Bucket bucket = changed.getOrDefault(
                    step.place(),
                    recorded.getOrDefault(step.place(), step.place().empty()));
            changed.put(step.place(), step.addedTo(bucket));
        }
        List<Change> changes = new ArrayList<>();
        changed.forEach((place, bucket) -> {
            if (!bucket.equals(recorded.get(place)))
                changes.add(new Change.PutBucket(new BucketEntry(place.kpi(), bucket)));
        });
        return changes;
    }

    private Map<Place, Bucket> recorded(List<Step> steps) {
        Comparator<LocalDateTime> order = Comparator.naturalOrder();
        List<LocalDateTime> starts =
                steps.stream().map(step -> step.place().start()).sorted(order).toList();
        Map<Place, Bucket> recorded = new LinkedHashMap<>();
        buckets.of(
                        steps.stream()
                                .map(step -> step.place().kpi())
                                .distinct()
                                .toList(),
                        starts.get(0),
                        starts.get(starts.size() - 1))
                .forEach(entry ->
                        recorded.put(new Place(entry.kpi(), entry.bucket().start()), entry.bucket()));
        return recorded;
    }

    private static void addStep(Graph graph, Credit credit, int times, List<Step> steps) {
        credit.target().map(keyResult -> null, kpi -> {
            graph.facts()
                    .kpis()
                    .find(kpi.id().value())
                    .filter(row -> credit.gives())
                    .ifPresent(row -> {
                        LocalDateTime start = graph.buckets()
                                .bucketOf(
                                        row.frequency(),
                                        Objects.requireNonNull(credit.day()).atStartOfDay());
                        steps.add(step(row, kpi.side(), start, credit.amount(), times));
                    });
            return null;
        });
    }

    private static Step step(Kpi kpi, KpiSide side, LocalDateTime start, Quantity amount, int times) {
        Quantity signed = amount.times(times);
        Quantity one = Quantity.of(times);
        Place place = new Place(kpi.id(), start);
        if (kpi.aggregation() != Aggregation.RATIO) return new Step(place, signed, one);
        return side == KpiSide.VALUE ? new Step(place, signed, Quantity.ZERO) : new Step(place, Quantity.ZERO, signed);
    }

    private record Place(KpiId kpi, LocalDateTime start) {
        Bucket empty() {
            return new Bucket(start, Quantity.ZERO, Quantity.ZERO);
        }
    }

    private record Step(Place place, Quantity sum, Quantity count) {
        Bucket addedTo(Bucket bucket) {
            return new Bucket(
                    bucket.start(), bucket.sum().plus(sum), bucket.count().plus(count));
        }
    }
}
