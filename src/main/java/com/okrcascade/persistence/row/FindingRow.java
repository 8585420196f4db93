package com.okrcascade.persistence.row;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** One thing that a run found, named by the run and a count. */
@Preload
@Table("FINDING")
public interface FindingRow extends RawEntity<String> {
    @NotNull
    @PrimaryKey("ID")
    String getID();

    @Indexed
    String getRunId();

    long getNum();

    String getWhat();

    String getTarget();

    @Nullable
    Long getIssueId();

    @Nullable
    String getIssueKey();

    @Nullable
    Long getStartsAt();

    long getRecordedAmount();

    long getRecordedSecond();

    @Nullable
    Long getRecordedDay();

    @Nullable
    String getRecordedState();

    long getRightAmount();

    long getRightSecond();

    @Nullable
    Long getRightDay();

    @Nullable
    String getRightState();

    String getReason();

    @StringLength(StringLength.MAX_LENGTH)
    @Nullable
    String getReasonDetail();
}
