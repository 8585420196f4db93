package com.okrcascade.domain.breakdown;

import com.okrcascade.domain.Refusal;
import com.okrcascade.domain.measure.Quantity;
import java.util.Map;

/** The whole is 0, or no part may take any of it. */
public final class NothingToBreakDown extends Refusal {
    private static final long serialVersionUID = 1L;

    public NothingToBreakDown(Quantity whole) {
        super("nothing-to-break-down", Kind.CONFLICT, Map.of("whole", whole));
    }
}
