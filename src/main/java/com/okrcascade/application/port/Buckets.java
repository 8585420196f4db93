package com.okrcascade.application.port;

import com.okrcascade.domain.model.BucketEntry;
import com.okrcascade.domain.model.KpiId;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;

/** Measured buckets of KPIs. */
public interface Buckets {
    /** Buckets that start from one time to another, both included, by KPI and start. */
    List<BucketEntry> of(Collection<KpiId> kpis, LocalDateTime from, LocalDateTime to);
}
