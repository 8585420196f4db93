package com.okrcascade.domain.cascade;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** A key result that reads a KPI takes neither issues nor other key results. */
public final class KpiIsTheSource extends Refusal {
    private static final long serialVersionUID = 1L;

    KpiIsTheSource() {
        super("kpi-is-the-source", Kind.CONFLICT, Map.of());
    }
}
