package com.okrcascade.persistence.row;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/** One measured bucket, named by KPI and start. */
@Preload
@Table("KPI_BUCKET")
public interface BucketRow extends RawEntity<String> {
    @NotNull
    @PrimaryKey("ID")
    String getID();

    @Indexed
    long getKpiId();

    long getStartsAt();

    long getBucketSum();

    long getBucketCount();
}
