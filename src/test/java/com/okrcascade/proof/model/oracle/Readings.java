package com.okrcascade.proof.model.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a key result reads from its KPI: each week that ends in its window changes the value on the week's first day. */
final class Readings {
    private static final int TO_SUNDAY = 6;

    private Readings() {}

    static Map<LocalDate, BigDecimal> changes(RawKpi kpi, Span window) {
        Map<LocalDate, BigDecimal> changes = new TreeMap<>();
        List<BigDecimal> soFar = new ArrayList<>();
        BigDecimal before = BigDecimal.ZERO;
        for (Map.Entry<LocalDate, BigDecimal> week : kpi.weeks.entrySet()) {
            if (!window.has(week.getKey().plusDays(TO_SUNDAY))) continue;
            soFar.add(week.getValue());
            BigDecimal value = kpi.value(soFar);
            changes.merge(day(week.getKey(), window), value.subtract(before), BigDecimal::add);
            before = value;
        }
        return changes;
    }

    static Map<LocalDate, BigDecimal> counts(RawKpi kpi, Span window) {
        Map<LocalDate, BigDecimal> counts = new TreeMap<>();
        for (LocalDate monday : kpi.weeks.keySet())
            if (window.has(monday.plusDays(TO_SUNDAY)))
                counts.merge(day(monday, window), BigDecimal.ONE, BigDecimal::add);
        return counts;
    }

    private static LocalDate day(LocalDate monday, Span window) {
        return monday.isBefore(window.first()) ? window.first() : monday;
    }
}
