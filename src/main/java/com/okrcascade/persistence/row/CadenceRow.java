package com.okrcascade.persistence.row;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** One cadence. */
@Preload
@Table("CADENCE")
public interface CadenceRow extends RawEntity<Long> {
    @NotNull
    @PrimaryKey("ID")
    long getID();

    int getVersion();

    @StringLength(StringLength.MAX_LENGTH)
    String getName();

    String getCountedIn();

    int getCountOf();

    @Nullable
    Long getParentId();

    @Nullable
    Integer getAnchorYear();

    boolean isActive();

    int getOnTrack();

    int getAtRisk();

    /** Null where health goes by points; a node that does not know shares goes on by the points. */
    @Nullable
    Integer getOnTrackShare();

    @Nullable
    Integer getAtRiskShare();
}
