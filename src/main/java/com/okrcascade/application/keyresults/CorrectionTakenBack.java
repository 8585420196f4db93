package com.okrcascade.application.keyresults;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** The correction was taken back already. */
public final class CorrectionTakenBack extends Refusal {
    private static final long serialVersionUID = 1L;

    CorrectionTakenBack() {
        super("correction-taken-back", Kind.CONFLICT, Map.of());
    }
}
