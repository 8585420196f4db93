package com.okrcascade.application.keyresults;

import com.okrcascade.application.keyresults.BreakDownPlan.Action;
import com.okrcascade.application.keyresults.BreakDownPlan.Row;
import com.okrcascade.application.keyresults.BreakDownPlan.UnitPart;
import com.okrcascade.domain.breakdown.BreakDown;
import com.okrcascade.domain.breakdown.PeriodTree;
import com.okrcascade.domain.breakdown.Place;
import com.okrcascade.domain.breakdown.Step;
import com.okrcascade.domain.cascade.DoesNotAddUp;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.BreakDownRun;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.KeyResultRollUp;
import com.okrcascade.domain.model.Period;
import com.okrcascade.domain.model.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Proposes the parts of a key result for every unit that shares it and every period below it, down to a cadence. */
final class PlanBreakDown {
    private final Graph graph;
    private final KeyResult top;
    private final PeriodIndex periods;
    private final BreakDownRun run;
    private final BreakDown breakDown;
    private final BelowAlready there;
    private final Quantity whole;
    private final LocalDate horizon;
    private final List<Row> rows = new ArrayList<>();

    PlanBreakDown(Graph graph, KeyResult top, Set<KeyResultId> worked, BreakDownPlan.Request request) {
        boolean sums = top.rollUp() == KeyResultRollUp.SUM && top.sourceKpi() == null;
        if (!sums || top.measure().asMovement().isEmpty())
            throw new DoesNotAddUp(top.id().key());
        this.graph = graph;
        this.top = top;
        periods = new PeriodIndex(graph);
        run = run(request);
        Quantity distance = run.startedAfter() == null ? top.movement().distance() : left();
        Step step = Step.of(top.movement().unit(), distance);
        breakDown = new RunCurve(graph, top).of(run, step);
        there = new BelowAlready(graph, top, worked, periods, breakDown.tree());
        whole = run.startedAfter() == null ? distance : distance.plus(begun(breakDown.tree(), run.startedAfter()));
        horizon = Horizon.of(graph, request.horizonQuarters());
    }

    BreakDownPlan plan() {
        Map<Place, Quantity> amounts = new HashMap<>();
        breakDown
                .of(
                        whole,
                        there.forCurve(
                                top.lastRun().filter(run::followsTheCurveOf).isPresent()))
                .all()
                .forEach(part -> amounts.put(part.place(), part.amount()));
        breakDown.tree().parts().forEach(part -> addRows(part, Optional.empty(), amounts));
        return new BreakDownPlan(whole, there.beside(breakDown.tree().place()), rows, run);
    }

    private BreakDownRun run(BreakDownPlan.Request request) {
        boolean fromNext = request.start() == BreakDownPlan.Start.NEXT
                && request.toCadence().isPresent();
        return new BreakDownRun(
                top.lastRun().map(BreakDownRun::number).orElse(0) + 1,
                new Depth(graph, top).atLeast(request.toCadence()).orElse(null),
                request.split(),
                fromNext ? graph.today() : null,
                request.horizonQuarters().orElse(null),
                request.units().stream().map(UnitPart::share).toList());
    }

    private void addRows(PeriodTree node, Optional<Row> above, Map<Place, Quantity> amounts) {
        Place place = node.place();
        Optional<KeyResult> before = there.in(place);
        if (before.isEmpty() && !amounts.containsKey(place)) return;
        Period period = periods.of(node.period());
        Quantity part = amounts.getOrDefault(place, there.isTouched(place) ? there.standing(place) : Quantity.ZERO);
        Row row = new Row(
                place,
                period,
                above.isEmpty() ? sharing(place) : Optional.empty(),
                above,
                graph.calendar().workingDays().in(period.window()),
                part,
                before.isEmpty() ? missing(node, period, above) : standing(place, part),
                before.map(keyResult -> new BreakDownPlan.Existing(keyResult.objective(), keyResult.id())));
        rows.add(row);
        node.parts().forEach(below -> addRows(below, Optional.of(row), amounts));
    }

    private Action standing(Place place, Quantity part) {
        if (there.isTouched(place) || there.standing(place).equals(part)) return Action.KEPT;
        return part.isZero() ? Action.REMOVED : Action.CHANGED;
    }

    private Action missing(PeriodTree node, Period period, Optional<Row> above) {
        boolean closedAbove = above.filter(this::takesNothing).isPresent();
        if (period.closed() || closedAbove) return Action.CLOSED;
        return isLater(node) ? Action.LATER : Action.NEW;
    }

    private boolean takesNothing(Row row) {
        return row.action() == Action.CLOSED
                || row.existing()
                        .flatMap(existing -> graph.find(existing.objective()))
                        .filter(objective -> objective.archived())
                        .isPresent();
    }

    /** Weeks are created up to a horizon; the later ones when their time comes. */
    private boolean isLater(PeriodTree node) {
        boolean weeks =
                graph.calendar().chain().require(node.period().cadence()).isWeeks();
        return weeks && node.isLeaf() && horizon.isBefore(node.period().window().first());
    }

    private Optional<Unit> sharing(Place place) {
        return graph.facts().units().find(place.branch().number());
    }

    private Quantity left() {
        return graph.standing(top.id())
                .current()
                .map(current -> top.movement().target().minus(current))
                .orElse(top.movement().distance());
    }

    /** What stands in places that have begun: it stays there, and what is left now goes to those that come next. */
    private Quantity begun(PeriodTree node, LocalDate day) {
        Quantity standing = Quantity.ZERO;
        for (PeriodTree part : node.parts()) {
            if (part.hasWhollyBegun(day)) settle(part);
            standing = standing.plus(part.hasWhollyBegun(day) ? there.standing(part.place()) : begun(part, day));
        }
        return standing;
    }

    private void settle(PeriodTree node) {
        there.settle(node.place());
        node.parts().forEach(this::settle);
    }
}
