package com.atlassian.sal.api.timezone;

import java.util.TimeZone;

/** Evidence: getDefaultTimeZone on platform 8; getUserTimeZone from SAL's source. */
public interface TimeZoneManager {
    TimeZone getUserTimeZone();

    TimeZone getDefaultTimeZone();
}
