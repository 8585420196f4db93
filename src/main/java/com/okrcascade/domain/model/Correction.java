package com.okrcascade.domain.model;

import com.okrcascade.domain.measure.Quantity;

/** What a person wrote over a computed value: the difference, and why. */
public record Correction(Quantity amount, String reason) {
    public Correction {
        reason = Wording.text("reason", reason);
        if (reason.isBlank()) throw new CorrectionReasonMissing().at("reason");
    }
}
