package com.okrcascade.domain.calendar;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** The cadence has no usable name, or a length that does not fit into a fiscal year or a number of them. */
public final class InvalidCadence extends Refusal {
    private static final long serialVersionUID = 1L;

    public InvalidCadence(CadenceUnit unit, int count) {
        super("invalid-cadence", Kind.INVALID, Map.of("unit", unit.name(), "count", count));
    }
}
