package com.okrcascade.application.company;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** There is no time zone of this name. */
public final class TimeZoneUnknown extends Refusal {
    private static final long serialVersionUID = 1L;

    public TimeZoneUnknown(String zone) {
        super("time-zone-unknown", Kind.INVALID, Map.of("zone", zone));
    }
}
