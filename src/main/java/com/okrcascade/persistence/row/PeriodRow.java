package com.okrcascade.persistence.row;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** One period. */
@Preload
@Table("PERIOD")
public interface PeriodRow extends RawEntity<Long> {
    @NotNull
    @PrimaryKey("ID")
    long getID();

    long getCadenceId();

    @StringLength(StringLength.MAX_LENGTH)
    String getName();

    long getFirstDay();

    long getLastDay();

    long getWindowFirst();

    long getWindowLast();

    @Nullable
    Long getParentId();

    String getState();
}
