package com.okrcascade.application.memory;

import com.okrcascade.application.port.Buckets;
import com.okrcascade.domain.model.BucketEntry;
import com.okrcascade.domain.model.KpiId;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Measured buckets in memory. */
record InMemoryBuckets(Tables tables) implements Buckets {
    private static final Comparator<BucketEntry> BY_KPI_AND_START = Comparator.comparing(
                    (BucketEntry entry) -> entry.kpi().value())
            .thenComparing(entry -> entry.bucket().start());

    @Override
    public List<BucketEntry> of(Collection<KpiId> kpis, LocalDateTime from, LocalDateTime to) {
        synchronized (tables) {
            return tables.buckets.values().stream()
                    .filter(entry -> kpis.contains(entry.kpi()))
                    .filter(entry -> !entry.bucket().start().isBefore(from)
                            && !entry.bucket().start().isAfter(to))
                    .sorted(BY_KPI_AND_START)
                    .toList();
        }
    }
}
