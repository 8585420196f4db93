package com.okrcascade.domain.model;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** Whoever corrects a computed value says why. */
public final class CorrectionReasonMissing extends Refusal {
    private static final long serialVersionUID = 1L;

    CorrectionReasonMissing() {
        super("correction-reason-missing", Kind.INVALID, Map.of());
    }
}
