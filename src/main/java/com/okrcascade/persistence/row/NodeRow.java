package com.okrcascade.persistence.row;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/** One node, by its name, and when it last said that it is there. */
@Preload
@Table("NODE")
public interface NodeRow extends RawEntity<String> {
    @NotNull
    @PrimaryKey("ID")
    String getID();

    long getSeenAt();

    long getRevisionNum();
}
