package com.okrcascade.domain.breakdown;

import com.okrcascade.domain.Refusal;
import com.okrcascade.domain.measure.Quantity;
import java.util.Map;

/** Growth per year goes from -0.99 (almost all is lost) to 100 (a hundred times more). */
public final class InvalidGrowth extends Refusal {
    private static final long serialVersionUID = 1L;

    public InvalidGrowth(Quantity growth) {
        super("invalid-growth", Kind.INVALID, Map.of("growth", growth));
    }
}
