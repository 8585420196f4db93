package com.okrcascade.domain.cascade;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** A unit would lie below itself. */
public final class UnitWouldCycle extends Refusal {
    private static final long serialVersionUID = 1L;

    public UnitWouldCycle(String unit, String parent) {
        super("unit-cycle", Kind.CONFLICT, Map.of("parent", parent, "unit", unit));
    }
}
