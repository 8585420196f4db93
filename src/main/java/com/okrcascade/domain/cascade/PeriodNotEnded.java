package com.okrcascade.domain.cascade;

import com.okrcascade.domain.Refusal;
import com.okrcascade.domain.model.Period;
import java.util.Map;

/** A period closes only after the last day that counts for it. */
public final class PeriodNotEnded extends Refusal {
    private static final long serialVersionUID = 1L;

    public PeriodNotEnded(Period period) {
        super(
                "period-not-ended",
                Kind.CONFLICT,
                Map.of(
                        "lastDay", period.window().last().toString(),
                        "period", period.name()));
    }
}
