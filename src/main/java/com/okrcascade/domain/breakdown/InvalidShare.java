package com.okrcascade.domain.breakdown;

import com.okrcascade.domain.Refusal;
import com.okrcascade.domain.measure.Quantity;
import java.util.Map;

/** A share of a unit is not negative. */
public final class InvalidShare extends Refusal {
    private static final long serialVersionUID = 1L;

    public InvalidShare(Quantity share) {
        super("invalid-share", Kind.INVALID, Map.of("share", share));
    }
}
