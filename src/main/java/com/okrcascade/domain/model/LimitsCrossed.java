package com.okrcascade.domain.model;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** The lower limit is above the upper one. */
public final class LimitsCrossed extends Refusal {
    private static final long serialVersionUID = 1L;

    LimitsCrossed() {
        super("limits-crossed", Kind.INVALID, Map.of());
    }
}
