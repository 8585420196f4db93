package com.okrcascade.host.sal;

import com.atlassian.sal.api.timezone.TimeZoneManager;
import java.util.TimeZone;

/** Everybody lives in the host's time zone. */
public final class SalTimeZones implements TimeZoneManager {
    @Override
    public TimeZone getUserTimeZone() {
        return TimeZone.getDefault();
    }

    @Override
    public TimeZone getDefaultTimeZone() {
        return TimeZone.getDefault();
    }
}
