package com.okrcascade.web.rest;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** The direction says the opposite of baseline and target. */
public final class DirectionContradicts extends Refusal {
    private static final long serialVersionUID = 1L;

    public DirectionContradicts() {
        super("direction-contradicts", Kind.INVALID, Map.of());
    }
}
