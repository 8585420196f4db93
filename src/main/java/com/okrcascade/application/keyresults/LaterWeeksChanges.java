package com.okrcascade.application.keyresults;

import com.okrcascade.domain.Refusal;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.model.BrokenDown;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.KeyResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The weeks that are due in all break-downs of the company, as far as one write takes them. */
final class LaterWeeksChanges {
    /** With those of the month that goes over it, fewer than the list of changes of one revision holds. */
    private static final int ENOUGH_AT_ONCE = 350;

    private final Graph graph;
    private final NextIds ids;
    private final List<Change> changes = new ArrayList<>();

    LaterWeeksChanges(Graph graph) {
        this.graph = graph;
        ids = new NextIds(graph);
    }

    List<Change> changes() {
        PeriodIndex periods = new PeriodIndex(graph);
        tops().map(top -> LaterWeeks.of(graph, top, periods))
                .flatMap(Optional::stream)
                .forEach(this::create);
        return changes;
    }

    private void create(LaterWeeks weeks) {
        for (KeyResult parent : weeks.parents()) {
            if (changes.size() >= ENOUGH_AT_ONCE) return;
            List<BreakDownPlan.Row> rows = rows(weeks, parent);
            if (!rows.isEmpty()) create(weeks.top(), parent, rows);
        }
    }

    private void create(KeyResult top, KeyResult parent, List<BreakDownPlan.Row> rows) {
        BreakDownPlan plan = new BreakDownPlan(parent.movement().distance(), rows);
        LaterTitles titles = new LaterTitles(parent, graph.periodOf(parent));
        changes.addAll(new BreakDownChanges(graph, parent, top.id(), titles, ids).of(plan));
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
                .map(KeyResult::brokenDown)
                .filter(Objects::nonNull)
                .map(BrokenDown::from)
                .distinct()
                .map(graph::find)
                .flatMap(Optional::stream);
    }
}
