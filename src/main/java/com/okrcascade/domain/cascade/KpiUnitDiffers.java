package com.okrcascade.domain.cascade;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** A key result is measured in the unit of the KPI that it reads. */
public final class KpiUnitDiffers extends Refusal {
    private static final long serialVersionUID = 1L;

    KpiUnitDiffers() {
        super("kpi-unit-differs", Kind.CONFLICT, Map.of());
    }
}
