package com.okrcascade.persistence.row;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** The own total of one key result, by its id. */
@Preload
@Table("KR_TOTAL")
public interface TotalRow extends RawEntity<Long> {
    @NotNull
    @PrimaryKey("ID")
    long getID();

    long getGain();

    long getTotalWeight();

    @Nullable
    Long getCorrected();

    long getLastDay();
}
