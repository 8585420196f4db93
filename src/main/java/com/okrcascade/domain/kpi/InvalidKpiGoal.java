package com.okrcascade.domain.kpi;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** Up and down need a target, a range its lower and its upper end, and the warning margin is not negative. */
public final class InvalidKpiGoal extends Refusal {
    private static final long serialVersionUID = 1L;

    public InvalidKpiGoal(KpiDirection direction) {
        super("invalid-kpi-goal", Kind.INVALID, Map.of("direction", direction.name()));
    }
}
