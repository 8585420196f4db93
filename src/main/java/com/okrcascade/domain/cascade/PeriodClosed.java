package com.okrcascade.domain.cascade;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** The period is closed; an administrator can open it again. */
public final class PeriodClosed extends Refusal {
    private static final long serialVersionUID = 1L;

    public PeriodClosed(String period) {
        super("period-closed", Kind.CONFLICT, Map.of("period", period));
    }
}
