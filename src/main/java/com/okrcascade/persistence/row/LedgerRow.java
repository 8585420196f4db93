package com.okrcascade.persistence.row;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/**
 * One entry, written once. Its number is that of the revision, times a million, and a count: so entries are in the
 * order in which they were recorded, and PostgreSQL needs not be asked for a number first.
 */
@Preload
@Table("LEDGER")
@Indexes(
        @Index(
                name = "target",
                methodNames = {"getTarget", "getEffectiveDay"}))
public interface LedgerRow extends RawEntity<Long> {
    @NotNull
    @PrimaryKey("ID")
    long getID();

    String getTarget();

    long getEffectiveDay();

    long getRecordedAt();

    String getSource();

    @Nullable
    Long getIssueId();

    @Nullable
    String getIssueKey();

    long getAmount();

    long getWeightChange();

    @Nullable
    String getAuthor();

    String getReason();

    @StringLength(StringLength.MAX_LENGTH)
    @Nullable
    String getReasonDetail();
}
