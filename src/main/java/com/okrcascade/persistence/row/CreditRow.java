package com.okrcascade.persistence.row;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** What one issue gives one target, named by both. */
@Preload
@Table("CREDIT")
@Indexes(
        @Index(
                name = "target",
                methodNames = {"getTarget", "getIssueId"}))
public interface CreditRow extends RawEntity<String> {
    @NotNull
    @PrimaryKey("ID")
    String getID();

    @Indexed
    long getIssueId();

    String getTarget();

    long getAmount();

    long getOffered();

    @Nullable
    Long getEffectiveDay();

    @Nullable
    Long getCreditWeight();

    @Nullable
    Long getSinceDay();

    String getState();

    String getReason();

    @StringLength(StringLength.MAX_LENGTH)
    @Nullable
    String getReasonDetail();

    @Nullable
    Long getLinkId();

    @Nullable
    Long getQueryId();

    @Nullable
    Long getCountedIn();

    @Nullable
    String getIssueKey();
}
