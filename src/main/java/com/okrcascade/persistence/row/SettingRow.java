package com.okrcascade.persistence.row;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** The one row of settings. */
@Preload
@Table("SETTING")
public interface SettingRow extends RawEntity<Long> {
    @NotNull
    @PrimaryKey("ID")
    long getID();

    int getVersion();

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getDoneRule();

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getExcludedResolutions();

    int getHorizonQuarters();

    int getCheckInDays();

    int getGraceDays();

    long getSettleMillis();
}
