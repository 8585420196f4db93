package com.okrcascade.persistence.row;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** One run of reconcile or rebuild, named by its kind and number. */
@Preload
@Table("UPKEEP_RUN")
public interface RunRow extends RawEntity<String> {
    @NotNull
    @PrimaryKey("ID")
    String getID();

    @Indexed
    String getKind();

    long getNum();

    String getCause();

    @Nullable
    String getAskedBy();

    @Nullable
    Long getSinceAt();

    String getState();

    long getStartedAt();

    long getSteppedAt();

    long getSteps();

    String getPhase();

    long getAboveId();

    long getInsideId();

    long getPhaseDone();

    long getPhaseOf();

    long getCompared();

    long getDifferences();

    long getRefreshed();

    long getFailures();

    @StringLength(StringLength.MAX_LENGTH)
    @Nullable
    String getProblem();
}
