package com.okrcascade.persistence.row;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** What one day changed one key result by, named by both. */
@Preload
@Table("DAY_GAIN")
public interface DayGainRow extends RawEntity<String> {
    @NotNull
    @PrimaryKey("ID")
    String getID();

    @Indexed
    long getKeyResultId();

    @Indexed
    long getEffectiveDay();

    long getGain();

    long getGainWeight();

    @Nullable
    Long getCorrected();
}
