package com.okrcascade.application.periods;

import com.okrcascade.domain.measure.Score;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.Wording;

/** The score that people give a key result when its period closes, and why. */
public record FinalScore(KeyResultId keyResult, Score score, String reason) {
    public FinalScore {
        reason = Wording.text("reason", reason);
    }
}
