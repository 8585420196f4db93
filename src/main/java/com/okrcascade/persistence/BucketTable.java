package com.okrcascade.persistence;

import com.okrcascade.domain.kpi.Bucket;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.BucketEntry;
import com.okrcascade.domain.model.KpiId;
import com.okrcascade.persistence.row.BucketRow;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Buckets of KPIs. A start is a local time, kept as its seconds in UTC. */
final class BucketTable implements Table.Keyed<BucketEntry, BucketRow, String> {
    @Override
    public Class<BucketRow> rows() {
        return BucketRow.class;
    }

    @Override
    public String key(BucketEntry thing) {
        return thing.kpi().value() + ":" + seconds(thing.bucket().start());
    }

    @Override
    public Columns columns(BucketEntry entry) {
        return new Columns()
                .with("KPI_ID", entry.kpi())
                .with("STARTS_AT", seconds(entry.bucket().start()))
                .with("BUCKET_SUM", entry.bucket().sum())
                .with("BUCKET_COUNT", entry.bucket().count());
    }

    @Override
    public BucketEntry thing(BucketRow row) {
        LocalDateTime start = LocalDateTime.ofEpochSecond(row.getStartsAt(), 0, ZoneOffset.UTC);
        return new BucketEntry(
                new KpiId(row.getKpiId()),
                new Bucket(start, new Quantity(row.getBucketSum()), new Quantity(row.getBucketCount())));
    }

    static long seconds(LocalDateTime start) {
        return start.toEpochSecond(ZoneOffset.UTC);
    }
}
