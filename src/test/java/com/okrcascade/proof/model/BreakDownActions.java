package com.okrcascade.proof.model;

import com.okrcascade.application.keyresults.BreakDownKeyResult;
import com.okrcascade.application.keyresults.BreakDownPlan;
import com.okrcascade.domain.breakdown.Split;
import com.okrcascade.domain.calendar.CadenceId;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.Objective;
import com.okrcascade.domain.model.Period;
import com.okrcascade.proof.model.oracle.EvenSplit;
import com.okrcascade.proof.model.oracle.RawKeyResult;
import com.okrcascade.proof.model.oracle.RawPeriod;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Breaking a key result down over the months of its quarter or the weeks of its month, and taking that back. */
final class BreakDownActions {
    private static final CadenceId MONTHS = new CadenceId(4);
    private static final CadenceId WEEKS = new CadenceId(5);
    private static final int MONTH = 31;
    private static final int QUARTER = 92;
    private static final int MOST = 18;

    private BreakDownActions() {}

    static List<Action> all() {
        return List.of(
                Action.ofPeople("broken down", 4, BreakDownActions::breakDown),
                Action.ofPeople("break-down undone", 9, BreakDownActions::undo));
    }

    private static boolean breakDown(Step step) {
        Optional<RawKeyResult> some = step.any(step.world.company.keyResults.values(), one -> fits(step, one));
        if (some.isEmpty() || crowded(step)) return false;
        RawKeyResult top = some.get();
        boolean again = !step.world.company.into(top).isEmpty();
        boolean ramp = step.chance(20);
        BreakDownPlan.Request request = new BreakDownPlan.Request(
                days(step, top) > MONTH ? MONTHS : WEEKS,
                ramp ? new Split.LinearRamp(Quantity.of(2)) : new Split.Even(),
                BreakDownPlan.Start.WINDOW,
                new PlainTitles());
        step.askUnjudged("break down " + top, batch -> Rows.take(step.world.company, batch), () -> {
            BreakDownPlan plan = breakDown(step.node).apply(LinkActions.ADMIN, new KeyResultId(top.id), request);
            if (!again && !ramp) compare(step, top, plan);
        });
        return true;
    }

    private static boolean crowded(Step step) {
        return step.world.company.keyResults.values().stream()
                        .filter(step.world.company::counts)
                        .count()
                > MOST;
    }

    private static boolean fits(Step step, RawKeyResult one) {
        return step.world.company.counts(one)
                && one.kind == RawKeyResult.Kind.MOVE
                && one.additive
                && one.takes == RawKeyResult.Takes.SUM
                && days(step, one) > 7
                && days(step, one) <= QUARTER;
    }

    private static long days(Step step, RawKeyResult one) {
        RawPeriod period = step.world.company.periodOf(one);
        return ChronoUnit.DAYS.between(period.firstDay, period.lastDay) + 1;
    }

    /** The first time, when no period is closed or too far away, the parts are those of a plain even split. */
    private static void compare(Step step, RawKeyResult top, BreakDownPlan plan) {
        if (plan.count(BreakDownPlan.Action.NEW) != plan.rows().size()
                || !plan.beside().isZero()) return;
        List<RawPeriod> below = step.world.company.periods.values().stream()
                .filter(period -> period.parent != null && period.parent == step.world.company.objectiveOf(top).period)
                .toList();
        List<BigDecimal> parts = EvenSplit.of(
                plan.whole().toDecimal(),
                below.stream().map(step.world.company::windowOf).toList(),
                !top.unit.equals(Drafts.DOLLARS));
        Map<Long, String> due = new TreeMap<>();
        for (int i = 0; i < below.size(); i++)
            if (parts.get(i).signum() != 0)
                due.put(below.get(i).id, Quantity.of(parts.get(i)).toString());
        Map<Long, String> given = new TreeMap<>();
        plan.rows()
                .forEach(row -> given.put(row.period().id().value(), row.part().toString()));
        Mismatch.unlessSame(given, due, "the parts of " + top);
    }

    private static boolean undo(Step step) {
        Optional<RawKeyResult> some = step.any(
                step.world.company.keyResults.values(),
                one -> fits(step, one) && !step.world.company.into(one).isEmpty());
        some.ifPresent(top -> step.askUnjudged(
                "undo the break-down of " + top,
                batch -> Rows.take(step.world.company, batch),
                () -> breakDown(step.node).undo(LinkActions.ADMIN, new KeyResultId(top.id))));
        return some.isPresent();
    }

    private static BreakDownKeyResult breakDown(Node node) {
        return new BreakDownKeyResult(node.graphs, node.writes, node.links, node.checkIns, node.search);
    }

    private static final class PlainTitles implements BreakDownPlan.Titles {
        @Override
        public String objective(Objective top, Period period) {
            return period.name();
        }

        @Override
        public String keyResult(Quantity part, Period period) {
            return part + " in " + period.name();
        }
    }
}
