package com.okrcascade.domain.credit;

import com.okrcascade.domain.measure.Quantity;
import java.util.Optional;

/** What an issue would give if nothing stood in the way. */
public final class Offer {
    private Offer() {}

    /** The change of the candidate's value; empty when the issue's field says no number. */
    public static Optional<Quantity> of(IssueFacts issue, Candidate candidate) {
        FieldValue amount = Assessment.amount(issue, candidate);
        return amount.isNumber() ? Optional.of(Assessment.towards(candidate, amount.number())) : Optional.empty();
    }
}
