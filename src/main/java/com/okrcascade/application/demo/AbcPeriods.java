package com.okrcascade.application.demo;

import com.okrcascade.domain.calendar.Cadence;
import com.okrcascade.domain.calendar.CadenceId;
import com.okrcascade.domain.calendar.CadenceUnit;
import com.okrcascade.domain.calendar.PeriodShape;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.model.Period;
import java.util.List;

/** The periods for which today counts. */
final class AbcPeriods {
    private final Graph graph;

    AbcPeriods(Graph graph) {
        this.graph = graph;
    }

    /** The one of the longest cadence in use: the three years of the goal. */
    Period longest() {
        return now(graph.calendar().chain().active().stream()
                .findFirst()
                .orElseThrow(() -> new DemoNeeds(List.of("3 years"))));
    }

    Period now(CadenceUnit unit) {
        return now(cadence(unit));
    }

    CadenceId weeks() {
        return cadence(CadenceUnit.WEEK).id();
    }

    private Cadence cadence(CadenceUnit unit) {
        return graph.calendar().chain().active().stream()
                .filter(cadence -> cadence.unit() == unit && cadence.count() == 1)
                .findFirst()
                .orElseThrow(() -> new DemoNeeds(List.of(unit.name())));
    }

    private Period now(Cadence cadence) {
        PeriodShape shape = graph.calendar().counting(cadence.id(), graph.today());
        return graph.facts().periods().stream()
                .filter(period -> period.cadence().equals(cadence.id())
                        && period.firstDay().equals(shape.firstDay()))
                .findFirst()
                .orElseThrow(() -> new DemoNeeds(List.of(shape.name())));
    }
}
