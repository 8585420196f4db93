package com.okrcascade.domain.cascade;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** The parent covers another period. */
public final class PeriodNotWithinParent extends Refusal {
    private static final long serialVersionUID = 1L;

    public PeriodNotWithinParent(String period, String parentPeriod) {
        super("period-not-within-parent", Kind.CONFLICT, Map.of("period", period, "parentPeriod", parentPeriod));
    }
}
