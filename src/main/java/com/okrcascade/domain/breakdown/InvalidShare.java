package com.okrcascade.domain.breakdown;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** A share of a unit is a whole number and not negative. */
public final class InvalidShare extends Refusal {
    private static final long serialVersionUID = 1L;

    public InvalidShare(long share) {
        super("invalid-share", Kind.INVALID, Map.of("share", share));
    }
}
