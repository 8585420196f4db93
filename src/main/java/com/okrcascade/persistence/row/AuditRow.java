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

/** What a person did to one definition, written once and kept for good; numbered as entries are. */
@Preload
@Table("AUDIT")
@Indexes(
        @Index(
                name = "subject",
                methodNames = {"getSubject", "getSubjectId"}))
public interface AuditRow extends RawEntity<Long> {
    @NotNull
    @PrimaryKey("ID")
    long getID();

    @Indexed
    long getDoneAt();

    @Indexed
    String getAuthor();

    String getDeed();

    String getSubject();

    long getSubjectId();

    @StringLength(StringLength.MAX_LENGTH)
    @Nullable
    String getLabel();

    @Nullable
    String getField();

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getWas();

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getBecame();
}
