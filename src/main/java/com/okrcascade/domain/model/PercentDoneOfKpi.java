package com.okrcascade.domain.model;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** Percent done is a value of key results; a KPI measures the same as a ratio of two counts. */
public final class PercentDoneOfKpi extends Refusal {
    private static final long serialVersionUID = 1L;

    PercentDoneOfKpi() {
        super("percent-done-of-kpi", Kind.INVALID, Map.of());
    }
}
