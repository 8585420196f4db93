package com.okrcascade.domain.breakdown;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** The period has no periods of this cadence below it. */
public final class CadenceNotBelow extends Refusal {
    private static final long serialVersionUID = 1L;

    public CadenceNotBelow(String period, String cadence) {
        super("cadence-not-below", Kind.CONFLICT, Map.of("period", period, "cadence", cadence));
    }
}
