package com.okrcascade.persistence;

import com.okrcascade.application.port.Buckets;
import com.okrcascade.domain.model.BucketEntry;
import com.okrcascade.domain.model.KpiId;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Measured buckets of KPIs. */
record AoBuckets(Rows rows) implements Buckets {
    private static final BucketTable TABLE = new BucketTable();
    private static final Comparator<BucketEntry> BY_KPI_AND_START = Comparator.comparing(
                    (BucketEntry entry) -> entry.kpi().value())
            .thenComparing(entry -> entry.bucket().start());

    @Override
    public List<BucketEntry> of(Collection<KpiId> kpis, LocalDateTime from, LocalDateTime to) {
        List<Long> ids = kpis.stream().map(KpiId::value).toList();
        String starts = " AND STARTS_AT >= ? AND STARTS_AT <= ?";
        return rows.find(TABLE, "KPI_ID", ids, starts, BucketTable.seconds(from), BucketTable.seconds(to)).stream()
                .sorted(BY_KPI_AND_START)
                .toList();
    }
}
