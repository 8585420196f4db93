package com.okrcascade.domain.measure;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** There is nothing to reach: progress from a baseline to the same value has no meaning. */
public final class TargetEqualsBaseline extends Refusal {
    private static final long serialVersionUID = 1L;

    public TargetEqualsBaseline() {
        super("target-equals-baseline", Kind.INVALID, Map.of());
    }
}
