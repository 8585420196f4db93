package com.okrcascade.application.issues;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** A link or query needs one key result or one KPI. */
public final class TargetMissing extends Refusal {
    private static final long serialVersionUID = 1L;

    public TargetMissing() {
        super("target-missing", Kind.MALFORMED, Map.of());
    }
}
