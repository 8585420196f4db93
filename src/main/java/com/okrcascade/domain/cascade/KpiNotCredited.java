package com.okrcascade.domain.cascade;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** Issues can feed only sums, counts, averages and ratios, of a day or longer. */
public final class KpiNotCredited extends Refusal {
    private static final long serialVersionUID = 1L;

    KpiNotCredited() {
        super("kpi-not-credited", Kind.INVALID, Map.of());
    }
}
