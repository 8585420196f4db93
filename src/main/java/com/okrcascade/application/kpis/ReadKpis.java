package com.okrcascade.application.kpis;

import com.okrcascade.application.port.Buckets;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.kpi.Bucket;
import com.okrcascade.domain.kpi.BucketCalendar;
import com.okrcascade.domain.kpi.Frequency;
import com.okrcascade.domain.kpi.KpiReading;
import com.okrcascade.domain.model.BucketEntry;
import com.okrcascade.domain.model.Kpi;
import com.okrcascade.domain.model.KpiId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Measures KPIs that the asker may see: one reading of buckets for each frequency, however many KPIs there are. */
public final class ReadKpis {
    /** A quarter of weeks. */
    private static final int SHOWN = 13;

    /** Whether a bucket without issues is 0 or was never measured, an earlier one tells. */
    private static final int LOOKED_AT = 2 * SHOWN;

    private final Buckets buckets;
    private final Clock clock;

    public ReadKpis(Buckets buckets, Clock clock) {
        this.buckets = buckets;
        this.clock = clock;
    }

    /** By ascending id. */
    public List<MeasuredKpi> measured(Graph graph, Collection<Kpi> kpis) {
        Now now = now(graph);
        Map<KpiId, Map<LocalDateTime, Bucket>> recorded = new HashMap<>();
        kpis.stream().collect(Collectors.groupingBy(Kpi::frequency)).forEach((frequency, group) -> last(
                        now, frequency, group)
                .forEach(entry -> recorded.computeIfAbsent(entry.kpi(), id -> new HashMap<>())
                        .put(entry.bucket().start(), entry.bucket())));
        return kpis.stream()
                .map(kpi -> measured(now, kpi, recorded.getOrDefault(kpi.id(), Map.of())))
                .sorted((one, other) ->
                        Long.compare(one.kpi().id().value(), other.kpi().id().value()))
                .toList();
    }

    /** The buckets of one KPI that were measured and begin from one day to another, both included. */
    public List<KpiReading.Point> values(Kpi kpi, LocalDate from, LocalDate to) {
        return buckets
                .of(
                        List.of(kpi.id()),
                        from.atStartOfDay(),
                        to.plusDays(1).atStartOfDay().minusSeconds(1))
                .stream()
                .map(BucketEntry::bucket)
                .map(bucket ->
                        new KpiReading.Point(bucket.start(), kpi.aggregation().valueOf(bucket, kpi.unitOfMeasure())))
                .toList();
    }

    private List<BucketEntry> last(Now now, Frequency frequency, List<Kpi> kpis) {
        LocalDateTime running = now.calendar().bucketOf(frequency, now.moment());
        LocalDateTime first = running;
        for (int back = 0; back < LOOKED_AT; back++) first = now.calendar().before(frequency, first);
        return buckets.of(kpis.stream().map(Kpi::id).toList(), first, running);
    }

    private static MeasuredKpi measured(Now now, Kpi kpi, Map<LocalDateTime, Bucket> recorded) {
        KpiReading reading = KpiReading.of(kpi.rule(), recorded, now.calendar(), now.moment());
        boolean entered = kpi.byHand() && reading.soFar().isPresent();
        int ended = entered ? SHOWN - 1 : SHOWN;
        List<KpiReading.Point> series =
                new ArrayList<>(KpiReading.series(kpi.rule(), recorded, now.calendar(), now.moment(), ended));
        if (entered) series.add(new KpiReading.Point(reading.running(), reading.soFar()));
        return new MeasuredKpi(kpi, reading, List.copyOf(series));
    }

    private Now now(Graph graph) {
        LocalDateTime moment = LocalDateTime.ofInstant(
                clock.instant(), graph.calendar().settings().zone());
        return new Now(graph.buckets(), moment);
    }

    private record Now(BucketCalendar calendar, LocalDateTime moment) {}
}
