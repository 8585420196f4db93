package com.okrcascade.domain.measure;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** The number, or the result of a calculation, is too large to be kept exactly. */
public final class NumberOutOfRange extends Refusal {
    private static final long serialVersionUID = 1L;

    public NumberOutOfRange(String number) {
        super("number-out-of-range", Kind.INVALID, Map.of("number", number));
    }
}
