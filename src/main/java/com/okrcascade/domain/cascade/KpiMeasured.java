package com.okrcascade.domain.cascade;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** A KPI that has values keeps its frequency, its source, its kind of unit and its way of becoming one value. */
public final class KpiMeasured extends Refusal {
    private static final long serialVersionUID = 1L;

    KpiMeasured(String kpi) {
        super("kpi-measured", Kind.CONFLICT, Map.of("kpi", kpi));
    }
}
