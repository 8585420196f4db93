package com.okrcascade.domain.model;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** A key result that is to be maintained has neither a lower nor an upper limit. */
public final class LimitMissing extends Refusal {
    private static final long serialVersionUID = 1L;

    LimitMissing() {
        super("limit-missing", Kind.INVALID, Map.of());
    }
}
