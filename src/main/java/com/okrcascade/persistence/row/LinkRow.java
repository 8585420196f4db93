package com.okrcascade.persistence.row;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** One hand link. A removed one leaves its number behind, without issue and target. */
@Preload
@Table("ISSUE_LINK")
public interface LinkRow extends RawEntity<Long> {
    @NotNull
    @PrimaryKey("ID")
    long getID();

    int getVersion();

    @Indexed
    long getIssueId();

    @Indexed
    @Nullable
    String getTarget();

    @Nullable
    String getCreditRule();

    boolean isIncludeSelf();

    @Nullable
    String getAuthor();
}
