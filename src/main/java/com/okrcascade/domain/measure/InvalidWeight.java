package com.okrcascade.domain.measure;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** A weight must be a whole number from 0 to 1,000. */
public final class InvalidWeight extends Refusal {
    private static final long serialVersionUID = 1L;

    public InvalidWeight(long weight) {
        super("invalid-weight", Kind.INVALID, Map.of("weight", weight, "most", Weight.MOST));
    }
}
