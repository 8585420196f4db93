package com.okrcascade.persistence.row;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/**
 * One report of a person, written once; numbered as entries are.
 */
@Preload
@Table("CHECK_IN")
public interface CheckInRow extends RawEntity<Long> {
    @NotNull
    @PrimaryKey("ID")
    long getID();

    @Indexed
    long getKeyResultId();

    long getEffectiveDay();

    long getRecordedAt();

    @Nullable
    Long getReported();

    int getConfidence();

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getNote();

    String getAuthor();

    @Nullable
    Long getCorrected();

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getCorrectedWhy();

    @Nullable
    Long getTakesBack();
}
