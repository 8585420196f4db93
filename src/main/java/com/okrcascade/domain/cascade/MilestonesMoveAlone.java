package com.okrcascade.domain.cascade;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** Milestones are reached one by one; neither issues nor a KPI move them. */
public final class MilestonesMoveAlone extends Refusal {
    private static final long serialVersionUID = 1L;

    MilestonesMoveAlone() {
        super("milestones-move-alone", Kind.CONFLICT, Map.of());
    }
}
