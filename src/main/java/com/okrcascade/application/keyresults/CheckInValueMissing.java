package com.okrcascade.application.keyresults;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** A check-in on a manual key result says its value. */
public final class CheckInValueMissing extends Refusal {
    private static final long serialVersionUID = 1L;

    public CheckInValueMissing() {
        super("check-in-value-missing", Kind.INVALID, Map.of());
    }
}
