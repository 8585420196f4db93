package com.okrcascade.proof.model;

import com.okrcascade.application.kpis.CreateKpi;
import com.okrcascade.application.kpis.EnterKpiValue;
import com.okrcascade.application.kpis.KpiDraft;
import com.okrcascade.domain.kpi.Aggregation;
import com.okrcascade.domain.kpi.Frequency;
import com.okrcascade.domain.kpi.KpiGoal;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.Audience;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.KpiId;
import com.okrcascade.domain.model.UnitId;
import com.okrcascade.proof.model.oracle.RawKeyResult;
import com.okrcascade.proof.model.oracle.RawKpi;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/** KPIs by hand, week by week, and the key results that read them. */
final class KpiActions {
    private static final int MOST = 4;
    private static final int WEEKS_BACK = 9;

    private KpiActions() {}

    static List<Action> all() {
        return List.of(
                Action.ofPeople("KPI created", 2, KpiActions::create),
                Action.ofPeople("KPI value entered", 8, KpiActions::enter));
    }

    /** A key result reads a KPI, mostly one that it fits. */
    static void read(Step step, RawKeyResult said) {
        step.any(step.world.company.kpis.values(), kpi -> true).ifPresent(kpi -> {
            said.kpi = kpi.id;
            if (step.chance(95)) said.rule = null;
            if (said.rule == null) said.done = null;
            if (step.chance(95)) said.unit = kpi.unit;
            said.milestones = List.of();
            if (said.kind == RawKeyResult.Kind.DONE || said.kind == RawKeyResult.Kind.MILESTONES)
                said.kind = RawKeyResult.Kind.MOVE;
        });
    }

    private static boolean create(Step step) {
        if (step.world.company.kpis.size() >= MOST) return false;
        RawKpi.By by = step.one(List.of(RawKpi.By.values()));
        String unit = step.one(List.of(Drafts.DOLLARS, Drafts.DEALS));
        step.ask(
                "create a KPI of " + unit + " by " + by,
                () -> false,
                batch -> {
                    long id = Drafts.written(batch, Change.PutKpi.class)
                            .kpi()
                            .id()
                            .value();
                    step.world.company.kpis.put(id, new RawKpi(id, by, unit));
                },
                () -> new CreateKpi(step.node.writes, step.node.people)
                        .create(LinkActions.ADMIN, draft(by, unit), Optional.empty()));
        return true;
    }

    private static KpiDraft draft(RawKpi.By by, String unit) {
        return new KpiDraft(
                "How it goes",
                new UnitId(1),
                Drafts.unit(unit),
                KpiGoal.atLeast(Quantity.of(10), Quantity.ZERO),
                Frequency.WEEK,
                Aggregation.valueOf(by.name()),
                false,
                false,
                null,
                null,
                Audience.EVERYONE);
    }

    private static boolean enter(Step step) {
        Optional<RawKpi> some = step.any(step.world.company.kpis.values(), kpi -> true);
        some.ifPresent(kpi -> enter(step, kpi.id));
        return some.isPresent();
    }

    private static void enter(Step step, long kpi) {
        LocalDate monday = step.world
                .time
                .today()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .minusWeeks(step.random.nextInt(WEEKS_BACK));
        BigDecimal value = BigDecimal.valueOf(step.random.nextInt(10_000) - 500L, 2);
        step.askPerhaps(
                "enter " + value + " for KPI-" + kpi + " from " + monday,
                () -> false,
                batch -> step.world.company.kpis.get(kpi).weeks.put(monday, value),
                () -> new EnterKpiValue(step.node.writes, step.node.buckets, step.world.time.clock())
                        .enter(LinkActions.ADMIN, new KpiId(kpi), monday.atStartOfDay(), Quantity.of(value)));
    }
}
