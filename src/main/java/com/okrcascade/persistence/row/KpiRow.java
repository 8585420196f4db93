package com.okrcascade.persistence.row;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** One KPI. */
@Preload
@Table("KPI")
public interface KpiRow extends RawEntity<Long> {
    @NotNull
    @PrimaryKey("ID")
    long getID();

    int getVersion();

    @StringLength(StringLength.MAX_LENGTH)
    String getName();

    long getUnitId();

    String getMeasureName();

    String getMeasureKind();

    int getMeasureDecimals();

    String getGoalDirection();

    @Nullable
    Long getGoalTarget();

    @Nullable
    Long getGoalLower();

    @Nullable
    Long getGoalUpper();

    long getWarnMargin();

    String getFrequency();

    String getAggregation();

    boolean isCumulative();

    boolean isLeading();

    @Nullable
    String getCreditRule();

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getDoneRule();

    @Nullable
    Long getOwnerRoleId();

    String getVisibility();

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getPeople();

    boolean isCountsInParents();

    String getState();
}
