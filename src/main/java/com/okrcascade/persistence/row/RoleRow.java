package com.okrcascade.persistence.row;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** One role. */
@Preload
@Table("ROLE")
public interface RoleRow extends RawEntity<Long> {
    @NotNull
    @PrimaryKey("ID")
    long getID();

    int getVersion();

    @StringLength(StringLength.MAX_LENGTH)
    String getName();

    @Nullable
    Long getUnitId();

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getMembers();

    @Nullable
    String getPermissions();

    String getAssignment();

    boolean isRetired();
}
