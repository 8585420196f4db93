package com.okrcascade.domain.model;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** A final score that differs from the proposed one needs a reason. */
public final class ScoreReasonMissing extends Refusal {
    private static final long serialVersionUID = 1L;

    public ScoreReasonMissing() {
        super("score-reason-missing", Kind.INVALID, Map.of());
    }
}
