package com.okrcascade.domain.model;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** A tolerance is a distance and not negative. */
public final class InvalidTolerance extends Refusal {
    private static final long serialVersionUID = 1L;

    InvalidTolerance() {
        super("invalid-tolerance", Kind.INVALID, Map.of());
    }
}
