package com.okrcascade.persistence.row;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** One objective. */
@Preload
@Table("OBJECTIVE")
public interface ObjectiveRow extends RawEntity<Long> {
    @NotNull
    @PrimaryKey("ID")
    long getID();

    int getVersion();

    @StringLength(StringLength.MAX_LENGTH)
    String getTitle();

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getDescription();

    long getUnitId();

    long getPeriodId();

    @Nullable
    Long getParentId();

    @Nullable
    String getOwner();

    String getKind();

    String getRollUp();

    int getWeight();

    String getHealthBy();

    String getVisibility();

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getPeople();

    boolean isCountsInParents();

    String getState();
}
