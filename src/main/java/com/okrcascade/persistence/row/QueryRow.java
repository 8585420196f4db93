package com.okrcascade.persistence.row;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** One issue query. */
@Preload
@Table("ISSUE_QUERY")
public interface QueryRow extends RawEntity<Long> {
    @NotNull
    @PrimaryKey("ID")
    long getID();

    int getVersion();

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getJql();

    String getTarget();

    @Nullable
    String getCreditRule();

    String getRunAs();

    String getState();

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getProblem();
}
