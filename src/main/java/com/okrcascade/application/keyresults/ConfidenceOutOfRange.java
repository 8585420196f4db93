package com.okrcascade.application.keyresults;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** Confidence goes from 0 to 10. */
public final class ConfidenceOutOfRange extends Refusal {
    private static final long serialVersionUID = 1L;

    public ConfidenceOutOfRange() {
        super("confidence-out-of-range", Kind.INVALID, Map.of());
    }
}
