package com.okrcascade.application.keyresults;

import com.okrcascade.domain.calendar.Cadence;
import com.okrcascade.domain.calendar.CadenceUnit;
import com.okrcascade.domain.calendar.PeriodShape;
import com.okrcascade.domain.cascade.Graph;
import java.time.LocalDate;
import java.util.Optional;

/** Until which day weeks are created: the last that counts for the next quarter, or for a later one by the setting. */
final class Horizon {
    private static final long MONTHS_OF_A_QUARTER = 3;

    private Horizon() {}

    /** @param chosen how many quarters after this one; empty as the setting says */
    static LocalDate of(Graph graph, Optional<Integer> chosen) {
        int quarters = chosen.orElse(graph.facts().settings().breakDownHorizonQuarters());
        return graph.calendar().chain().active().stream()
                .filter(cadence -> cadence.unit() == CadenceUnit.QUARTER && cadence.count() == 1)
                .findFirst()
                .map(quarter -> endOf(quarter, quarters, graph))
                .orElse(graph.today().plusMonths(MONTHS_OF_A_QUARTER * (quarters + 1)));
    }

    private static LocalDate endOf(Cadence quarters, int ahead, Graph graph) {
        PeriodShape quarter = graph.calendar().counting(quarters.id(), graph.today());
        for (int next = 0; next < ahead; next++) quarter = graph.calendar().after(quarter);
        return quarter.window().last();
    }
}
