package com.okrcascade.domain.calendar;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** Both limits go from 0 to 100, and what is at risk is not closer to the plan than what is on track. */
public final class InvalidThresholds extends Refusal {
    private static final long serialVersionUID = 1L;

    public InvalidThresholds(int onTrack, int atRisk) {
        super("invalid-thresholds", Kind.INVALID, Map.of("onTrack", onTrack, "atRisk", atRisk));
    }
}
