package com.okrcascade.application.reconcile;

import com.okrcascade.application.crediting.BucketBooking;
import com.okrcascade.application.port.Buckets;
import com.okrcascade.application.port.Credits;
import com.okrcascade.application.port.Ledger;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.kpi.Bucket;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.BucketEntry;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.Credit;
import com.okrcascade.domain.model.Kpi;
import com.okrcascade.domain.model.KpiId;
import com.okrcascade.domain.model.KpiSide;
import com.okrcascade.domain.model.Source;
import com.okrcascade.domain.model.Target;
import com.okrcascade.domain.upkeep.Finding;
import com.okrcascade.domain.upkeep.Measured;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/**
 * Buckets of a KPI that issues feed, booked anew from all its credits and compared with what is stored. One that people
 * ever entered values for is left alone: what they entered is a fact and no sum.
 */
final class BucketSums {
    private static final int PAGE = 1_000;
    private static final LocalDateTime FIRST = LocalDateTime.of(1, 1, 1, 0, 0);
    private static final LocalDateTime LAST = LocalDateTime.of(9999, 12, 31, 23, 0);

    private final Buckets buckets;
    private final Credits credits;
    private final Ledger ledger;

    BucketSums(Buckets buckets, Credits credits, Ledger ledger) {
        this.buckets = buckets;
        this.credits = credits;
        this.ledger = ledger;
    }

    Sums.Repair check(Graph graph, Kpi kpi) {
        Sums.Repair repair = new Sums.Repair(new ArrayList<>(), new ArrayList<>());
        if (kpi.byHand() || everEntered(kpi.id())) return repair;
        Map<LocalDateTime, Bucket> right = booked(graph, kpi.id());
        Map<LocalDateTime, Bucket> stored = new TreeMap<>();
        buckets.of(List.of(kpi.id()), FIRST, LAST)
                .forEach(entry -> stored.put(entry.bucket().start(), entry.bucket()));
        Set<LocalDateTime> starts = new TreeSet<>(right.keySet());
        starts.addAll(stored.keySet());
        for (LocalDateTime start : starts) {
            Bucket should = right.getOrDefault(start, none(start));
            Bucket is = stored.getOrDefault(start, none(start));
            if (should.equals(is)) continue;
            repair.findings()
                    .add(Finding.ofSum(
                            Finding.What.BUCKET,
                            Target.of(kpi.id(), KpiSide.VALUE),
                            start,
                            measured(is),
                            measured(should)));
            repair.changes().add(new Change.PutBucket(new BucketEntry(kpi.id(), should)));
        }
        return repair;
    }

    private boolean everEntered(KpiId id) {
        AtomicBoolean entered = new AtomicBoolean();
        ledger.each(sides(id), entry -> {
            if (entry.source() != Source.ISSUE) entered.set(true);
        });
        return entered.get();
    }

    private Map<LocalDateTime, Bucket> booked(Graph graph, KpiId id) {
        List<Credit> giving =
                sides(id).stream().flatMap(this::all).filter(Credit::gives).toList();
        Map<LocalDateTime, Bucket> booked = new TreeMap<>();
        new BucketBooking((kpis, from, to) -> List.of())
                .of(graph, List.of(), giving)
                .forEach(change -> {
                    if (change instanceof Change.PutBucket put)
                        booked.put(put.entry().bucket().start(), put.entry().bucket());
                });
        return booked;
    }

    private Stream<Credit> all(Target target) {
        List<Credit> all = new ArrayList<>();
        List<Credit> page = credits.of(target, 0, PAGE);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = credits.of(target, all.size(), PAGE);
        }
        return all.stream();
    }

    private static List<Target> sides(KpiId id) {
        return Stream.of(KpiSide.values()).map(side -> Target.of(id, side)).toList();
    }

    private static Bucket none(LocalDateTime start) {
        return new Bucket(start, Quantity.ZERO, Quantity.ZERO);
    }

    private static Measured measured(Bucket bucket) {
        return Measured.of(bucket.sum(), bucket.count());
    }
}
