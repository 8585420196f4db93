package com.okrcascade.domain.calendar;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** A cadence needs a name of at most 60 characters. */
public final class CadenceNameMissing extends Refusal {
    private static final long serialVersionUID = 1L;

    public CadenceNameMissing(int length) {
        super("cadence-name-missing", Kind.INVALID, Map.of("length", length));
    }
}
