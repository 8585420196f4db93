package com.okrcascade.persistence.row;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** One unit of the organisation. */
@Preload
@Table("UNIT")
public interface UnitRow extends RawEntity<Long> {
    @NotNull
    @PrimaryKey("ID")
    long getID();

    int getVersion();

    @StringLength(StringLength.MAX_LENGTH)
    String getName();

    String getUnitLevel();

    @Nullable
    Long getParentId();

    @Nullable
    String getLeader();

    boolean isRetired();
}
