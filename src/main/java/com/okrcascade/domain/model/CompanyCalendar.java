package com.okrcascade.domain.model;

import com.okrcascade.domain.calendar.CalendarSettings;
import java.time.ZoneId;

/**
 * The one calendar of all units.
 *
 * @param weeksFixed whether the chain had weeks when the first period was referred to; retiring them later moves no
 *     window
 */
public record CompanyCalendar(int version, CalendarSettings settings, boolean weeksFixed) {
    public static final CompanyCalendar DEFAULT =
            new CompanyCalendar(0, CalendarSettings.standard(ZoneId.of("UTC")), true);
}
