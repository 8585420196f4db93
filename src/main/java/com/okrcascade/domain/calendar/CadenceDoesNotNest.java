package com.okrcascade.domain.calendar;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** A period of this cadence would not always lie within one period of the cadence above it. */
public final class CadenceDoesNotNest extends Refusal {
    private static final long serialVersionUID = 1L;

    public CadenceDoesNotNest(Cadence cadence, Cadence parent) {
        super("cadence-does-not-nest", Kind.CONFLICT, Map.of("name", cadence.name(), "parent", parent.name()));
    }
}
