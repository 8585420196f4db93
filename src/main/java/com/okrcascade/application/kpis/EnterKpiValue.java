package com.okrcascade.application.kpis;

import com.okrcascade.application.crediting.KpiReadings;
import com.okrcascade.application.port.Buckets;
import com.okrcascade.application.writing.Decision;
import com.okrcascade.application.writing.Writes;
import com.okrcascade.domain.access.Access;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.cascade.Archived;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.kpi.Bucket;
import com.okrcascade.domain.kpi.BucketCalendar;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.BucketEntry;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.Kpi;
import com.okrcascade.domain.model.KpiId;
import com.okrcascade.domain.model.KpiSide;
import com.okrcascade.domain.model.LedgerEntry;
import com.okrcascade.domain.model.Reason;
import com.okrcascade.domain.model.Source;
import com.okrcascade.domain.model.Target;
import com.okrcascade.domain.model.UserKey;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes the value of one bucket from a person or another program; the same value again changes nothing. */
public final class EnterKpiValue {
    private final Writes writes;
    private final Buckets buckets;
    private final Clock clock;

    public EnterKpiValue(Writes writes, Buckets buckets, Clock clock) {
        this.writes = writes;
        this.buckets = buckets;
        this.clock = clock;
    }

    public void enter(Actor actor, KpiId id, LocalDateTime start, Quantity value) {
        writes.write(actor, graph -> {
            Access access = new Access(graph, actor);
            Kpi kpi = access.see(id);
            access.requireEnter(kpi);
            if (kpi.archived()) throw new Archived(id.key());
            if (!kpi.byHand()) throw new KpiFedByIssues(id.key());
            refuseOther(graph, kpi, start);
            Bucket entered = kpi.aggregation().entered(start, value, kpi.unitOfMeasure());
            Optional<Bucket> before = recorded(id, start);
            boolean same = before.filter(entered::equals).isPresent();
            return Decision.Outcome.of(true, same ? List.of() : changes(graph, kpi, before, entered, actor.user()));
        });
    }

    /** Only a start by which a bucket is known, of one that has begun. */
    private void refuseOther(Graph graph, Kpi kpi, LocalDateTime start) {
        BucketCalendar calendar = graph.buckets();
        LocalDateTime now = LocalDateTime.ofInstant(
                clock.instant(), graph.calendar().settings().zone());
        LocalDateTime running = calendar.bucketOf(kpi.frequency(), now);
        if (start.isAfter(running) || !calendar.isStart(kpi.frequency(), start)) throw new NoSuchBucket(running);
    }

    private Optional<Bucket> recorded(KpiId id, LocalDateTime start) {
        return buckets.of(List.of(id), start, start).stream().findFirst().map(BucketEntry::bucket);
    }

    private List<Change> changes(
            Graph graph, Kpi kpi, Optional<Bucket> before, Bucket after, @Nullable UserKey author) {
        Quantity change = after.sum().minus(before.map(Bucket::sum).orElse(Quantity.ZERO));
        LedgerEntry entry = new LedgerEntry(
                Target.of(kpi.id(), KpiSide.VALUE),
                graph.buckets().windowOf(kpi.frequency(), after.start()).first(),
                clock.instant(),
                Source.CHECK_IN,
                null,
                "",
                change,
                Quantity.ZERO,
                author,
                Reason.of(Reason.Code.ENTERED));
        List<Change> changes = new ArrayList<>(KpiReadings.hints(graph, List.of(kpi.id())));
        changes.add(new Change.PutBucket(new BucketEntry(kpi.id(), after)));
        changes.add(new Change.AppendEntry(entry));
        return changes;
    }
}
