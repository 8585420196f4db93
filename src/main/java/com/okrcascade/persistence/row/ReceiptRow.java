package com.okrcascade.persistence.row;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/** Proof of one creation, named by a digest of who asked and with which key. */
@Preload
@Table("RECEIPT")
public interface ReceiptRow extends RawEntity<String> {
    @NotNull
    @PrimaryKey("ID")
    String getID();

    String getFingerprint();

    long getCreatedId();

    long getWrittenAt();
}
