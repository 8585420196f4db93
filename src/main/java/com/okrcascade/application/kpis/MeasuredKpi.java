package com.okrcascade.application.kpis;

import com.okrcascade.domain.kpi.KpiReading;
import com.okrcascade.domain.model.Kpi;
import java.util.List;

/**
 * A KPI with what it shows now and its last values, oldest first.
 *
 * @param series of buckets that ended; where people enter whole values, also of the running one once it has one
 */
public record MeasuredKpi(Kpi kpi, KpiReading reading, List<KpiReading.Point> series) {}
