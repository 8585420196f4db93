package com.okrcascade.persistence.row;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** One hint that credits may have to change. */
@Preload
@Table("INBOX")
public interface InboxRow extends RawEntity<Long> {
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    String getKind();

    long getRef();

    String getNode();

    long getWrittenAt();

    int getAttempts();

    void setAttempts(int attempts);

    @StringLength(StringLength.MAX_LENGTH)
    @Nullable
    String getProblem();

    void setProblem(@Nullable String problem);
}
