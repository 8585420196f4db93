package com.okrcascade.domain.measure;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** A score goes from 0.00 to 1.00 and has two decimals. */
public final class InvalidScore extends Refusal {
    private static final long serialVersionUID = 1L;

    public InvalidScore() {
        super("invalid-score", Kind.INVALID, Map.of());
    }
}
