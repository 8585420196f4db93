package com.okrcascade.persistence.row;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** One key result, without its total. */
@Preload
@Table("KEY_RESULT")
public interface KeyResultRow extends RawEntity<Long> {
    @NotNull
    @PrimaryKey("ID")
    long getID();

    int getVersion();

    long getObjectiveId();

    @StringLength(StringLength.MAX_LENGTH)
    String getTitle();

    String getMeasureName();

    String getMeasureKind();

    int getMeasureDecimals();

    /** Increase or decrease when absent. */
    @Nullable
    String getDirection();

    long getBaseline();

    long getTarget();

    @Nullable
    Long getLowerLimit();

    @Nullable
    Long getUpperLimit();

    @Nullable
    Long getTolerance();

    boolean isAllOrNothing();

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getMilestones();

    String getRollUp();

    @Nullable
    String getCreditRule();

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getDoneRule();

    @Nullable
    Long getSourceKpi();

    @Nullable
    Long getContributesTo();

    int getWeight();

    @Nullable
    String getOwner();

    @Nullable
    Long getStartDay();

    @Nullable
    String getHealthByHand();

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getHealthNote();

    @Nullable
    Long getHealthUntil();

    @Nullable
    Long getBrokenFrom();

    long getBrokenPlanned();

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getBrokenRuns();

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getBrokenInto();

    @Nullable
    Long getClosingScore();

    @Nullable
    Long getClosingValue();

    @Nullable
    Long getClosingFinalScore();

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getClosingReason();

    boolean isDeleted();
}
