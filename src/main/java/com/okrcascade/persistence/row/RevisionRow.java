package com.okrcascade.persistence.row;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** One write: its number is the fence that only one writer can take. */
@Preload
@Table("REVISION")
public interface RevisionRow extends RawEntity<Long> {
    @NotNull
    @PrimaryKey("NUM")
    long getNum();

    String getToken();

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getTouched();

    long getWrittenAt();

    String getNode();

    int getModelVersion();
}
