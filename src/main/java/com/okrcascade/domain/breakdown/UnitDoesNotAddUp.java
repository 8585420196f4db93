package com.okrcascade.domain.breakdown;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** Shares, averages and ratings do not add up, so they cannot be broken down. */
public final class UnitDoesNotAddUp extends Refusal {
    private static final long serialVersionUID = 1L;

    public UnitDoesNotAddUp(String unit) {
        super("unit-does-not-add-up", Kind.CONFLICT, Map.of("unit", unit));
    }
}
