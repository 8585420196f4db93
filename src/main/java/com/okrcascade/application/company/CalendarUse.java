package com.okrcascade.application.company;

import com.okrcascade.application.port.Buckets;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.model.Kpi;
import com.okrcascade.domain.model.KpiId;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What stands on the periods, deleted things that may be restored among them. Once something does, the periods stay as
 * they are.
 *
 * @param kpis those that have values
 */
public record CalendarUse(int objectives, int kpis) {
    private static final LocalDateTime EVER = LocalDateTime.of(1900, 1, 1, 0, 0);
    private static final LocalDateTime FOREVER = LocalDateTime.of(2200, 1, 1, 0, 0);

    public static CalendarUse of(Graph graph, Buckets buckets) {
        return new CalendarUse(graph.facts().objectives().size(), measured(graph, buckets));
    }

    public boolean fixesPeriods() {
        return objectives > 0 || kpis > 0;
    }

    void refuseIfFixed() {
        if (fixesPeriods()) throw new CalendarFixed(objectives, kpis);
    }

    private static int measured(Graph graph, Buckets buckets) {
        List<KpiId> kpis = graph.facts().kpis().stream().map(Kpi::id).toList();
        if (kpis.isEmpty()) return 0;
        return (int) buckets.of(kpis, EVER, FOREVER).stream()
                .map(entry -> entry.kpi())
                .distinct()
                .count();
    }
}
