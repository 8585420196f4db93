package com.okrcascade.application.keyresults;

import com.okrcascade.domain.Refusal;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.GivenPart;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The weeks that are due in all break-downs of the company, as far as one write takes them. A month that one break-down
 * made and another one splits gets its weeks from the one nearest to it, and from no other.
 */
final class LaterWeeksChanges {
    /** With those of the month that goes over it, fewer than the list of changes of one revision holds. */
    private static final int ENOUGH_AT_ONCE = 350;

    private final Graph graph;
    private final NextIds ids;
    private final List<Change> changes = new ArrayList<>();
    private final Set<KeyResultId> served = new HashSet<>();

    LaterWeeksChanges(Graph graph) {
        this.graph = graph;
        ids = new NextIds(graph);
    }

    List<Change> changes() {
        PeriodIndex periods = new PeriodIndex(graph);
        tops().sorted(Comparator.comparingInt(graph::depthInTree).reversed())
                .map(top -> LaterWeeks.of(graph, top, periods))
                .flatMap(Optional::stream)
                .forEach(this::create);
        return changes;
    }

    private void create(LaterWeeks weeks) {
        for (KeyResult parent : weeks.parents()) {
            if (changes.size() >= ENOUGH_AT_ONCE) return;
            if (!served.add(parent.id())) continue;
            List<BreakDownPlan.Row> rows = rows(weeks, parent);
            if (!rows.isEmpty()) create(weeks, parent, rows);
        }
    }

    private void create(LaterWeeks weeks, KeyResult parent, List<BreakDownPlan.Row> rows) {
        BreakDownPlan plan = new BreakDownPlan(parent.movement().distance(), Quantity.ZERO, rows, weeks.run());
        LaterTitles titles = new LaterTitles(parent, graph.periodOf(parent));
        KeyResultId origin = weeks.top().id();
        changes.addAll(new BreakDownChanges(graph, parent, origin, titles, UnitQueries.NONE, ids).of(plan));
    }

    /** Where people have planned all of a month, or more, there is nothing left for its weeks; that holds up no other. */
    private static List<BreakDownPlan.Row> rows(LaterWeeks weeks, KeyResult parent) {
        try {
            return weeks.below(parent);
        } catch (Refusal nothingLeft) {
            return List.of();
        }
    }

    private Stream<KeyResult> tops() {
        return graph.facts().keyResults().stream()
                .flatMap(keyResult -> Stream.concat(
                        keyResult.given().map(GivenPart::from).stream(),
                        keyResult.lastRun().map(run -> keyResult.id()).stream()))
                .distinct()
                .map(graph::find)
                .flatMap(Optional::stream);
    }
}
