package com.okrcascade.application.kpis;

import com.okrcascade.domain.Refusal;
import java.util.Map;

/** Issues feed this KPI, so nobody enters its values. */
public final class KpiFedByIssues extends Refusal {
    private static final long serialVersionUID = 1L;

    KpiFedByIssues(String kpi) {
        super("kpi-fed-by-issues", Kind.CONFLICT, Map.of("kpi", kpi));
    }
}
