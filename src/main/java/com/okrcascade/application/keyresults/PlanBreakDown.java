package com.okrcascade.application.keyresults;

import com.okrcascade.application.keyresults.BreakDownPlan.Action;
import com.okrcascade.domain.breakdown.BreakDown;
import com.okrcascade.domain.breakdown.Part;
import com.okrcascade.domain.breakdown.PeriodTree;
import com.okrcascade.domain.breakdown.Step;
import com.okrcascade.domain.calendar.CadenceId;
import com.okrcascade.domain.calendar.PeriodShape;
import com.okrcascade.domain.cascade.DoesNotAddUp;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.BrokenDown;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultRollUp;
import com.okrcascade.domain.model.Period;
import com.okrcascade.domain.model.PeriodId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Proposes the parts of a key result for every period below it, down to a cadence. */
final class PlanBreakDown {
    private final Graph graph;
    private final KeyResult top;
    private final PeriodIndex periods;
    private final Map<PeriodId, KeyResult> existing;
    private final LocalDate horizon;

    PlanBreakDown(Graph graph, KeyResult top) {
        this.graph = graph;
        this.top = top;
        periods = new PeriodIndex(graph);
        existing = existing(graph, top);
        horizon = Horizon.of(graph);
    }

    BreakDownPlan of(BreakDownPlan.Request request) {
        if (top.rollUp() != KeyResultRollUp.SUM || top.measure().asMovement().isEmpty())
            throw new DoesNotAddUp(top.id().key());
        boolean fromNext = request.start() == BreakDownPlan.Start.NEXT;
        Quantity whole = fromNext ? left() : top.movement().distance();
        PeriodShape window = shape(graph.periodOf(top));
        PeriodTree tree = PeriodTree.of(graph.calendar(), window, request.toCadence());
        if (fromNext) tree = tree.startingAfter(graph.today());
        BreakDown breakDown = new BreakDown(
                tree,
                request.split(),
                graph.calendar().workingDays(),
                Step.of(top.movement().unit(), whole));
        Part parts = breakDown.of(whole, touched());
        List<BreakDownPlan.Row> rows = new ArrayList<>();
        parts.parts().forEach(part -> addRows(part, Optional.empty(), request.toCadence(), rows));
        return new BreakDownPlan(whole, rows);
    }

    /** Everything that earlier break-downs of this key result made, by period. */
    static Map<PeriodId, KeyResult> existing(Graph graph, KeyResult top) {
        Map<PeriodId, KeyResult> made = new HashMap<>();
        graph.summedBelow(top.id()).stream()
                .map(graph::find)
                .flatMap(Optional::stream)
                .filter(keyResult -> isFrom(keyResult, top))
                .forEach(keyResult -> made.put(graph.periodOf(keyResult).id(), keyResult));
        return made;
    }

    /** Whether somebody has edited the target that a break-down gave. */
    static boolean isEdited(KeyResult keyResult) {
        BrokenDown origin = keyResult.brokenDown();
        return origin == null || !origin.planned().equals(keyResult.movement().target());
    }

    private static boolean isFrom(KeyResult keyResult, KeyResult top) {
        BrokenDown origin = keyResult.brokenDown();
        return origin != null && origin.from().equals(top.id());
    }

    private void addRows(Part part, Optional<Period> above, CadenceId leaf, List<BreakDownPlan.Row> rows) {
        Period period = periods.of(part.period());
        Optional<KeyResult> before = Optional.ofNullable(existing.get(period.id()));
        rows.add(new BreakDownPlan.Row(
                period,
                above,
                graph.calendar().workingDays().in(period.window()),
                part.amount(),
                action(part, period, before, leaf),
                before.map(keyResult -> new BreakDownPlan.Existing(keyResult.objective(), keyResult.id()))));
        part.parts().forEach(below -> addRows(below, Optional.of(period), leaf, rows));
    }

    private Action action(Part part, Period period, Optional<KeyResult> before, CadenceId leaf) {
        if (before.isEmpty()) return isLater(period, leaf) ? Action.LATER : Action.NEW;
        Quantity planned = before.get().movement().distance();
        return planned.equals(part.amount()) ? Action.KEPT : Action.CHANGED;
    }

    /** Weeks are created up to a horizon; the later ones when their time comes. */
    private boolean isLater(Period period, CadenceId leaf) {
        boolean weeks = graph.calendar().chain().require(leaf).isWeeks();
        return weeks
                && period.cadence().equals(leaf)
                && horizon.isBefore(period.window().first());
    }

    /** What people have decided stays: edited targets, and periods that are over. */
    private Map<PeriodShape, Quantity> touched() {
        Map<PeriodShape, Quantity> touched = new HashMap<>();
        existing.values().stream()
                .filter(keyResult ->
                        isEdited(keyResult) || graph.windowOf(keyResult).hasEndedBy(graph.today()))
                .forEach(keyResult -> touched.put(
                        shape(graph.periodOf(keyResult)), keyResult.movement().distance()));
        return touched;
    }

    private Quantity left() {
        return graph.standing(top.id())
                .current()
                .map(current -> top.movement().target().minus(current))
                .orElse(top.movement().distance());
    }

    private PeriodShape shape(Period period) {
        return graph.calendar().holding(period.cadence(), period.firstDay());
    }
}
