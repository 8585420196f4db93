package com.okrcascade.persistence.row;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** The one row of the company calendar. */
@Preload
@Table("CALENDAR")
public interface CalendarRow extends RawEntity<Long> {
    @NotNull
    @PrimaryKey("ID")
    long getID();

    int getVersion();

    int getYearStart();

    String getYearNamedAfter();

    int getWeekStart();

    String getZoneName();

    @Nullable
    String getWorkingDays();

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getHolidays();

    boolean isWeeksFixed();
}
