package com.okrcascade.domain.measure;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** A unit of measure needs a short name and 0 to 4 decimals. */
public final class InvalidUnitOfMeasure extends Refusal {
    private static final long serialVersionUID = 1L;

    public InvalidUnitOfMeasure(int nameLength, int decimals) {
        super("invalid-unit-of-measure", Kind.INVALID, Map.of("nameLength", nameLength, "decimals", decimals));
    }
}
