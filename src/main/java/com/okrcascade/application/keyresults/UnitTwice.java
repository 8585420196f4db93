package com.okrcascade.application.keyresults;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** Each unit shares a whole once. */
public final class UnitTwice extends Refusal {
    private static final long serialVersionUID = 1L;

    public UnitTwice(String unit) {
        super("unit-twice", Kind.INVALID, Map.of("unit", unit));
    }
}
