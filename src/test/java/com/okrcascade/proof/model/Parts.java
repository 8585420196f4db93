package com.okrcascade.proof.model;

import static com.okrcascade.proof.model.Mismatch.unless;
import static com.okrcascade.proof.model.Mismatch.unlessSame;

import com.okrcascade.application.keyresults.BreakDownPlan;
import com.okrcascade.domain.model.Unit;
import com.okrcascade.domain.model.UnitId;
import com.okrcascade.proof.model.oracle.Company;
import com.okrcascade.proof.model.oracle.EvenSplit;
import com.okrcascade.proof.model.oracle.RawKeyResult;
import com.okrcascade.proof.model.oracle.RawPeriod;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a break-down gives where nothing stood in its way: the first time, with no period closed. */
final class Parts {
    private final Company company;
    private final RawKeyResult top;
    private final BreakDownPlan plan;

    Parts(Company company, RawKeyResult top, BreakDownPlan plan) {
        this.company = company;
        this.top = top;
        this.plan = plan;
    }

    /** On each level the parts are those of a plain even split of the whole. */
    void compareEven() {
        compareLevel(company.below(company.periods.get(company.objectiveOf(top).period)));
        boolean deeper = plan.rows().stream().anyMatch(row -> row.above().isPresent());
        if (deeper) compareLevel(weeks(company.periods.get(company.objectiveOf(top).period)));
    }

    private void compareLevel(List<RawPeriod> level) {
        Map<Long, String> due = texts(level, even(company, level, plan.whole().toDecimal(), top));
        Map<Long, String> given = new TreeMap<>();
        plan.rows().stream()
                .filter(row -> level.stream()
                        .anyMatch(period -> period.id == row.period().id().value()))
                .forEach(row -> given.put(
                        row.period().id().value(), Texts.plain(row.part().toDecimal())));
        unlessSame(given, due, "the parts of " + top);
    }

    private static List<BigDecimal> even(Company company, List<RawPeriod> level, BigDecimal whole, RawKeyResult top) {
        return EvenSplit.of(whole, level.stream().map(company::windowOf).toList(), !top.unit.equals(Drafts.DOLLARS));
    }

    private static Map<Long, String> texts(List<RawPeriod> level, List<BigDecimal> parts) {
        Map<Long, String> texts = new TreeMap<>();
        for (int i = 0; i < level.size(); i++)
            if (parts.get(i).signum() != 0) texts.put(level.get(i).id, Texts.plain(parts.get(i)));
        return texts;
    }

    private List<RawPeriod> weeks(RawPeriod quarter) {
        return company.below(quarter).stream()
                .flatMap(month -> company.below(month).stream())
                .toList();
    }

    /** Together the units have the whole, and each of them its share, to the next step. */
    void compareShares(List<BreakDownPlan.UnitPart> units) {
        Map<UnitId, BigDecimal> given = new TreeMap<>((one, other) -> Long.compare(one.value(), other.value()));
        plan.rows().forEach(row -> row.unit()
                .map(Unit::id)
                .ifPresent(unit -> given.put(unit, row.part().toDecimal())));
        BigDecimal whole = plan.whole().toDecimal();
        unlessSame(
                Texts.plain(given.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add)),
                Texts.plain(whole),
                "the parts of all units of " + top);
        BigDecimal all =
                units.stream().map(unit -> unit.share().share().toDecimal()).reduce(BigDecimal.ZERO, BigDecimal::add);
        units.forEach(unit -> compareShare(
                given.getOrDefault(unit.share().unit(), BigDecimal.ZERO),
                whole.multiply(unit.share().share().toDecimal()).divide(all, 8, RoundingMode.HALF_UP)));
    }

    private void compareShare(BigDecimal given, BigDecimal due) {
        boolean cents = top.unit.equals(Drafts.DOLLARS)
                && plan.whole().abs().toDecimal().compareTo(BigDecimal.valueOf(1000)) < 0;
        BigDecimal off = given.subtract(due).abs();
        unless(
                off.compareTo(cents ? new BigDecimal("0.01") : BigDecimal.ONE) <= 0,
                "a unit has " + given + " instead of " + due + " of " + top);
    }

    /** All weeks of a month are there, and then they are all of it; of others nothing is left out that would be too much. */
    static void compareWeeks(Company company, RawKeyResult month) {
        List<RawPeriod> weeks = company.below(company.periodOf(month));
        BigDecimal whole = month.target.subtract(month.baseline);
        BigDecimal given = company.into(month).stream()
                .map(week -> week.target.subtract(week.baseline))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean complete = weeks.stream().noneMatch(week -> week.closed);
        if (complete) unlessSame(Texts.plain(given), Texts.plain(whole), "the weeks of " + month);
        unless(given.abs().compareTo(whole.abs()) <= 0, "the weeks of " + month + " are " + given);
    }
}
