package com.okrcascade.application.keyresults;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** A check-in is not before the latest one, nor in the future. */
public final class CheckInDayRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    public CheckInDayRefused(java.time.LocalDate earliest, java.time.LocalDate latest) {
        super("check-in-day", Kind.INVALID, Map.of("earliest", earliest, "latest", latest));
    }
}
