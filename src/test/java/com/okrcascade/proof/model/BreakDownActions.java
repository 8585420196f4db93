package com.okrcascade.proof.model;

import com.okrcascade.application.keyresults.BreakDownKeyResult;
import com.okrcascade.application.keyresults.BreakDownPlan;
import com.okrcascade.application.keyresults.ContinueBreakDowns;
import com.okrcascade.application.periods.CreatePeriods;
import com.okrcascade.application.port.Journal;
import com.okrcascade.domain.breakdown.Split;
import com.okrcascade.domain.calendar.CadenceId;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.Objective;
import com.okrcascade.domain.model.Period;
import com.okrcascade.domain.model.UnitShare;
import com.okrcascade.proof.model.oracle.Company;
import com.okrcascade.proof.model.oracle.RawKeyResult;
import com.okrcascade.proof.model.oracle.RawPeriod;
import com.okrcascade.proof.model.oracle.Searches;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Breaking a key result down over units, months and weeks, taking that back, and the weeks that come later by themselves. */
final class BreakDownActions {
    private static final CadenceId MONTHS = new CadenceId(4);
    private static final CadenceId WEEKS = new CadenceId(5);
    private static final int MONTH = 31;
    private static final int QUARTER = 92;
    private static final int MOST = 18;
    private static final List<String> QUERIES = List.of(Searches.SALES, Searches.HOT);

    private BreakDownActions() {}

    static List<Action> all() {
        return List.of(
                Action.ofPeople("broken down", 6, step -> breakDown(step, List.of(), Optional.of(below(step)))),
                Action.ofPeople("broken down by unit", 6, step -> breakDown(step, units(step), Optional.empty())),
                Action.ofPeople(
                        "broken down by unit and period",
                        6,
                        step -> breakDown(step, units(step), Optional.of(below(step)))),
                Action.ofPeople("break-down undone", 9, BreakDownActions::undo),
                Action.ofPeople("weeks came by themselves", 5, BreakDownActions::goOn));
    }

    /** Down to what comes next, or from a quarter at once to weeks. */
    private interface Below {
        CadenceId of(long days);
    }

    private static Below below(Step step) {
        boolean farther = step.chance(40);
        return days -> days > MONTH && !farther ? MONTHS : WEEKS;
    }

    /** Mostly each with its query. */
    private static List<BreakDownPlan.UnitPart> units(Step step) {
        List<BreakDownPlan.UnitPart> units = new ArrayList<>();
        boolean searching = step.chance(70);
        for (int i = 0; i < Beginning.TEAMS.size(); i++)
            units.add(new BreakDownPlan.UnitPart(
                    new UnitShare(Beginning.TEAMS.get(i), Quantity.of(1L + step.random.nextInt(3))),
                    searching ? Optional.of(QUERIES.get(i)) : Optional.empty()));
        return units;
    }

    private static boolean breakDown(Step step, List<BreakDownPlan.UnitPart> units, Optional<Below> below) {
        Optional<RawKeyResult> some = step.any(step.world.company.keyResults.values(), one -> fits(step, one));
        if (some.isEmpty() || crowded(step)) return false;
        RawKeyResult top = some.get();
        boolean again = !step.world.company.into(top).isEmpty();
        boolean ramp = step.chance(20);
        BreakDownPlan.Request request = new BreakDownPlan.Request(
                below.map(cadence -> cadence.of(days(step, top))),
                ramp ? new Split.LinearRamp(Quantity.of(2)) : new Split.Even(),
                BreakDownPlan.Start.WINDOW,
                step.chance(60) ? Optional.of(0) : Optional.empty(),
                units,
                new PlainTitles());
        step.askUnjudged("break down " + top + over(request), batch -> Rows.take(step.world.company, batch), () -> {
            BreakDownPlan plan = breakDown(step.node).apply(LinkActions.ADMIN, new KeyResultId(top.id), request);
            boolean first = plan.rows().stream()
                    .allMatch(row ->
                            row.action() == BreakDownPlan.Action.NEW || row.action() == BreakDownPlan.Action.LATER);
            if (again || !first || !plan.beside().isZero()) return;
            if (units.isEmpty() && !ramp) new Parts(step.world.company, top, plan).compareEven();
            if (!units.isEmpty()) new Parts(step.world.company, top, plan).compareShares(units);
        });
        return true;
    }

    private static String over(BreakDownPlan.Request request) {
        return " over " + request.units()
                + request.toCadence().map(cadence -> " " + cadence).orElse("");
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

    /** As the plugin does each hour, on one node after the other. */
    private static boolean goOn(Step step) {
        step.askUnjudged(
                "periods and weeks whose time has come", batch -> cameByThemselves(step.world.company, batch), () -> {
                    new CreatePeriods(step.node.writes).ahead();
                    new ContinueBreakDowns(step.node.writes).ahead();
                });
        return true;
    }

    /** Where a key result had nothing below it yet, its weeks are all of it, or what is left of it comes later. */
    private static void cameByThemselves(Company company, Journal.Batch batch) {
        Set<Long> known = company.keyResults.values().stream()
                .flatMap(one -> Optional.ofNullable(one.into).stream())
                .collect(Collectors.toSet());
        Rows.take(company, batch);
        company.keyResults.values().stream()
                .filter(one -> !known.contains(one.id) && isBrokenDown(company, one))
                .forEach(one -> Parts.compareWeeks(company, one));
    }

    private static boolean isBrokenDown(Company company, RawKeyResult one) {
        return company.counts(one) && !company.into(one).isEmpty();
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
