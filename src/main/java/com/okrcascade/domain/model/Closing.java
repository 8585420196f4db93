package com.okrcascade.domain.model;

import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.measure.Score;
import org.jspecify.annotations.Nullable;

/**
 * What was frozen when the period of a key result closed; the live value goes on.
 *
 * @param value its value then; null where there was none
 * @param score what its progress proposed
 * @param finalScore what people gave it
 * @param reason why they gave it that, empty when nobody said
 */
public record Closing(@Nullable Quantity value, Score score, Score finalScore, String reason) {
    public Closing {
        if (!finalScore.equals(score) && reason.isBlank()) throw new ScoreReasonMissing().at("reason");
    }

    /** With the proposed score as the final one. */
    public static Closing asProposed(@Nullable Quantity value, Score score) {
        return new Closing(value, score, score, "");
    }
}
