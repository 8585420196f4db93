package com.okrcascade.application.keyresults;

import com.okrcascade.application.keyresults.BreakDownPlan.Action;
import com.okrcascade.domain.Refusal;
import com.okrcascade.domain.breakdown.AlreadyThere;
import com.okrcascade.domain.breakdown.BreakDown;
import com.okrcascade.domain.breakdown.Part;
import com.okrcascade.domain.breakdown.PeriodTree;
import com.okrcascade.domain.breakdown.Place;
import com.okrcascade.domain.breakdown.Split;
import com.okrcascade.domain.breakdown.Step;
import com.okrcascade.domain.calendar.Cadence;
import com.okrcascade.domain.calendar.CadenceId;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.BreakDownRun;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultRollUp;
import com.okrcascade.domain.model.Movement;
import com.okrcascade.domain.model.ObjectiveState;
import com.okrcascade.domain.model.Period;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The weeks of one break-down whose time has come since it was made. Up to which week it went and what is above the
 * weeks is read from what it has made; each month splits its target as it now stands, along the curve of the run.
 */
final class LaterWeeks {
    private final Graph graph;
    private final KeyResult top;
    private final PeriodIndex periods;
    private final CadenceId weeks;
    private final BreakDownRun run;
    private final Step step;
    private final LocalDate lastMade;
    private final LocalDate horizon;
    private final List<KeyResult> aboveWeeks;
    private @Nullable Optional<BreakDown> curve;

    private LaterWeeks(Graph graph, KeyResult top, PeriodIndex periods, CadenceId weeks, Made made) {
        this.graph = graph;
        this.top = top;
        this.periods = periods;
        this.weeks = weeks;
        run = top.lastRun().orElseGet(() -> unknown(weeks));
        step = Step.of(top.movement().unit(), top.movement().distance());
        lastMade = made.lastBeginOf(weeks);
        horizon = Horizon.of(graph, Optional.ofNullable(run.horizonQuarters()));
        aboveWeeks = made.directlyAbove(weeks);
    }

    /** Nothing when the break-down goes down to another cadence, or weeks are no longer in use. */
    static Optional<LaterWeeks> of(Graph graph, KeyResult top, PeriodIndex periods) {
        if (!isSummed(top)) return Optional.empty();
        Made made = new Made(graph, top);
        Predicate<CadenceId> goesDownTo = top.lastRun()
                .map(run -> (Predicate<CadenceId>) cadence -> cadence.equals(run.toCadence()))
                .orElse(made::has);
        return graph.calendar().chain().active().stream()
                .filter(Cadence::isWeeks)
                .map(Cadence::id)
                .filter(goesDownTo)
                .findFirst()
                .map(weeks -> new LaterWeeks(graph, top, periods, weeks, made));
    }

    /** What is known of a break-down that was made before runs were remembered: nothing but its weeks. */
    private static BreakDownRun unknown(CadenceId weeks) {
        return new BreakDownRun(0, weeks, new Split.Even(), null, null, List.of());
    }

    BreakDownRun run() {
        return run;
    }

    KeyResult top() {
        return top;
    }

    /** The key results above weeks that may have some to come, in the order of time. */
    List<KeyResult> parents() {
        return aboveWeeks.stream()
                .filter(LaterWeeks::isSummed)
                .filter(this::isOpen)
                .filter(parent -> graph.windowOf(parent).last().isAfter(lastMade))
                .filter(parent -> isDue(graph.periodOf(parent)))
                .toList();
    }

    /** What is due below one of them; refused where nothing is left to split. */
    List<BreakDownPlan.Row> below(KeyResult parent) {
        AlreadyThere settled = AlreadyThere.touched(settled(parent));
        return split(parent, settled)
                .all()
                .filter(part -> part.period().cadence().equals(weeks)
                        && !settled.touched().containsKey(part.place()))
                .map(this::row)
                .filter(row -> isDue(row.period()) && !row.period().closed())
                .toList();
    }

    /** Along the curve of the run; evenly where it was not remembered, or does not reach there any more. */
    private Part split(KeyResult parent, AlreadyThere settled) {
        Period period = graph.periodOf(parent);
        Quantity amount = parent.movement().distance();
        return curve().flatMap(curve -> curve.below(RunCurve.shape(graph, period), amount, settled))
                .orElseGet(() -> RunCurve.even(graph, period, weeks, step).of(amount, settled));
    }

    private Optional<BreakDown> curve() {
        if (curve == null) curve = drawn();
        return curve;
    }

    private Optional<BreakDown> drawn() {
        try {
            return Optional.of(new RunCurve(graph, top).overTime(run, step));
        } catch (Refusal cadencesChanged) {
            return Optional.empty();
        }
    }

    /** Weeks keep what they have; one that was left out before, or deleted by a person, gets nothing. */
    private Map<Place, Quantity> settled(KeyResult parent) {
        Map<Place, Quantity> settled = new HashMap<>();
        PeriodTree.of(graph.calendar(), RunCurve.shape(graph, graph.periodOf(parent)), weeks)
                .leaves()
                .filter(week -> !week.period().window().first().isAfter(lastMade))
                .forEach(week -> settled.put(week.place(), Quantity.ZERO));
        weeksEverBelow(parent)
                .forEach(week -> settled.merge(
                        Place.of(RunCurve.shape(graph, graph.periodOf(week))), distance(week), Quantity::plus));
        return settled;
    }

    private Stream<KeyResult> weeksEverBelow(KeyResult parent) {
        return graph.facts().keyResults().stream()
                .filter(keyResult -> parent.id().equals(keyResult.contributesTo()))
                .filter(keyResult -> graph.periodOf(keyResult).cadence().equals(weeks));
    }

    private Quantity distance(KeyResult week) {
        return graph.find(week.id())
                .flatMap(found -> found.measure().asMovement())
                .map(Movement::distance)
                .orElse(Quantity.ZERO);
    }

    /** Whether it is still something that weeks add up to: people may have made something else of it. */
    private static boolean isSummed(KeyResult keyResult) {
        return keyResult.rollUp() == KeyResultRollUp.SUM
                && keyResult.measure().asMovement().isPresent();
    }

    private BreakDownPlan.Row row(Part part) {
        Period week = periods.of(part.period());
        long workingDays = graph.calendar().workingDays().in(week.window());
        return new BreakDownPlan.Row(
                part.place(),
                week,
                Optional.empty(),
                Optional.empty(),
                workingDays,
                part.amount(),
                Action.NEW,
                Optional.empty());
    }

    private boolean isOpen(KeyResult parent) {
        return parent.rollUp() == KeyResultRollUp.SUM
                && !graph.periodOf(parent).closed()
                && graph.objectiveOf(parent).state() == ObjectiveState.ACTIVE;
    }

    private boolean isDue(Period period) {
        return !period.window().first().isAfter(horizon);
    }

    /** A key result with everything that its break-downs made, in the order of time. */
    private record Made(Graph graph, KeyResult top, List<KeyResult> below) {
        Made(Graph graph, KeyResult top) {
            this(
                    graph,
                    top,
                    BelowAlready.madeFrom(graph, top).stream()
                            .sorted(Comparator.comparing(
                                    one -> graph.windowOf(one).first()))
                            .toList());
        }

        boolean has(CadenceId cadence) {
            return in(cadence).findAny().isPresent();
        }

        LocalDate lastBeginOf(CadenceId cadence) {
            return in(cadence)
                    .map(one -> graph.windowOf(one).first())
                    .max(Comparator.naturalOrder())
                    .orElse(LocalDate.MIN);
        }

        /** Those of the shortest cadence besides; the top itself when weeks are all there is. */
        List<KeyResult> directlyAbove(CadenceId weeks) {
            List<CadenceId> levels = graph.calendar().chain().all().stream()
                    .map(Cadence::id)
                    .filter(level -> !level.equals(weeks) && has(level))
                    .toList();
            if (levels.isEmpty()) return List.of(top);
            return in(levels.get(levels.size() - 1)).toList();
        }

        private Stream<KeyResult> in(CadenceId cadence) {
            return below.stream().filter(one -> graph.periodOf(one).cadence().equals(cadence));
        }
    }
}
