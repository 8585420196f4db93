package com.okrcascade.application.crediting;

import com.okrcascade.application.port.Buckets;
import com.okrcascade.application.port.DayGains;
import com.okrcascade.domain.calendar.Window;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.kpi.Bucket;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.BucketEntry;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.DayGain;
import com.okrcascade.domain.model.InboxKind;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.Kpi;
import com.okrcascade.domain.model.KpiId;
import com.okrcascade.domain.model.LedgerEntry;
import com.okrcascade.domain.model.Reason;
import com.okrcascade.domain.model.Source;
import com.okrcascade.domain.model.Target;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads a KPI into the key results that take their value from it. A key result has the value of the KPI over the buckets
 * that end in its counting window; each bucket's part stands in the ledger on the bucket's first day. Like crediting it
 * looks at the state and writes the difference, so reading again changes nothing.
 */
public final class KpiReadings {
    private final Buckets buckets;
    private final DayGains dayGains;
    private final Booking booking;
    private final Clock clock;

    KpiReadings(Buckets buckets, DayGains dayGains, Clock clock) {
        this.buckets = buckets;
        this.dayGains = dayGains;
        this.booking = new Booking(dayGains);
        this.clock = clock;
    }

    /** Says that what reads these KPIs has to be read again. */
    public static List<Change> hints(Graph graph, Collection<KpiId> kpis) {
        return kpis.stream()
                .distinct()
                .flatMap(kpi -> graph.readersOf(kpi).stream())
                .<Change>map(reader -> new Change.AppendHint(InboxKind.KEY_RESULT, reader.value()))
                .toList();
    }

    List<Change> of(Graph graph, KeyResultId id) {
        Optional<KeyResult> keyResult = graph.find(id);
        Optional<Kpi> kpi = keyResult
                .map(KeyResult::sourceKpi)
                .flatMap(source -> graph.facts().kpis().find(source.value()))
                .filter(Kpi::counts);
        return kpi.map(source -> booking.of(graph, entries(graph, keyResult.orElseThrow(), source)))
                .orElse(List.of());
    }

    private List<LedgerEntry> entries(Graph graph, KeyResult keyResult, Kpi kpi) {
        TreeMap<LocalDate, DayGain> wanted = new TreeMap<>(desired(graph, keyResult, kpi));
        List<LedgerEntry> entries = new ArrayList<>();
        dayGains.of(List.of(keyResult.id()), LocalDate.EPOCH, graph.today()).forEach(is -> {
            DayGain should = wanted.remove(is.day());
            DayGain next = should == null ? DayGain.none(keyResult.id(), is.day()) : should;
            add(entries, kpi, next, next.gain().minus(is.gain()), next.weight().minus(is.weight()));
        });
        wanted.values().forEach(next -> add(entries, kpi, next, next.gain(), next.weight()));
        return entries;
    }

    private void add(List<LedgerEntry> entries, Kpi kpi, DayGain day, Quantity gain, Quantity weight) {
        if (gain.isZero() && weight.isZero()) return;
        entries.add(new LedgerEntry(
                Target.of(day.keyResult()),
                day.day(),
                clock.instant(),
                Source.KPI,
                null,
                "",
                gain,
                weight,
                null,
                Reason.of(Reason.Code.KPI_READ)));
    }

    /** By day what the buckets of that day change the value by, and how many they are. */
    private SortedMap<LocalDate, DayGain> desired(Graph graph, KeyResult keyResult, Kpi kpi) {
        Window window = graph.windowOf(keyResult);
        SortedMap<LocalDate, DayGain> days = new TreeMap<>();
        List<Bucket> soFar = new ArrayList<>();
        Quantity before = Quantity.ZERO;
        for (Bucket bucket : within(graph, window, kpi)) {
            soFar.add(bucket);
            Optional<Quantity> value = value(kpi, soFar);
            if (value.isEmpty()) continue;
            Quantity change = value.get().minus(before);
            before = value.get();
            LocalDate day = firstDay(graph, window, kpi, bucket);
            DayGain gain = new DayGain(keyResult.id(), day, change, Quantity.of(1), Quantity.ZERO);
            days.merge(day, gain, DayGain::plus);
        }
        return days;
    }

    private static Optional<Quantity> value(Kpi kpi, List<Bucket> buckets) {
        return kpi.aggregation().together(buckets.get(0).start(), buckets).flatMap(all -> kpi.aggregation()
                .valueOf(all, kpi.unitOfMeasure()));
    }

    /** The measured buckets that end in a window, in their order. */
    private List<Bucket> within(Graph graph, Window window, Kpi kpi) {
        return buckets
                .of(
                        List.of(kpi.id()),
                        window.first().minusYears(1).minusMonths(1).atStartOfDay(),
                        window.last().plusDays(1).atStartOfDay())
                .stream()
                .map(BucketEntry::bucket)
                .filter(bucket -> window.contains(graph.buckets()
                        .windowOf(kpi.frequency(), bucket.start())
                        .last()))
                .toList();
    }

    /** A bucket that began before the window counts from the window's first day; none counts before it has begun. */
    private static LocalDate firstDay(Graph graph, Window window, Kpi kpi, Bucket bucket) {
        LocalDate first =
                graph.buckets().windowOf(kpi.frequency(), bucket.start()).first();
        return first.isBefore(window.first()) ? window.first() : first;
    }
}
