package com.okrcascade.application.demo;

import com.okrcascade.application.kpis.KpiDraft;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.kpi.Aggregation;
import com.okrcascade.domain.kpi.Frequency;
import com.okrcascade.domain.kpi.KpiGoal;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.measure.UnitKind;
import com.okrcascade.domain.measure.UnitOfMeasure;
import com.okrcascade.domain.model.Audience;
import com.okrcascade.domain.model.CreditRule;
import com.okrcascade.domain.model.Crediting;
import com.okrcascade.domain.model.Kpi;
import com.okrcascade.domain.model.KpiId;
import com.okrcascade.domain.model.KpiSide;
import com.okrcascade.domain.model.Role;
import com.okrcascade.domain.model.Target;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What ABC keeps an eye on every week: three KPIs that issues feed, and one that people enter. */
final class AbcKpis {
    static final String CONVERTED = AbcTeams.LEADS + " AND resolution = " + DemoSite.WON;

    private static final UnitOfMeasure DEALS = new UnitOfMeasure("deals", UnitKind.COUNT, 0);
    private static final UnitOfMeasure PERCENT = new UnitOfMeasure("%", UnitKind.PERCENT, 1);
    private static final UnitOfMeasure DAYS = new UnitOfMeasure("days", UnitKind.OTHER, 1);
    private static final Crediting EACH = new Crediting(new CreditRule.Count(), null);

    /** Since the last four weeks it takes longer: the shift that the chart is to show. */
    private static final List<String> DAYS_TO_SIGN =
            List.of("9.5", "10.2", "8.9", "9.8", "10.5", "9.1", "9.9", "10.1", "13.8", "14.6", "15.2", "14.9");

    private final Abc abc;
    private final Actor admin;

    AbcKpis(Abc abc, Actor admin) {
        this.abc = abc;
        this.admin = admin;
    }

    void make(String amountField) {
        Crediting amount = new Crediting(new CreditRule.Field(amountField), null);
        kpi("Deals won per week", DEALS, atLeast(3, 1), Aggregation.COUNT, EACH)
                .ifPresent(id -> attach(id, KpiSide.VALUE, AbcGoal.DEALS));
        kpi("Lead conversion", PERCENT, atLeast(20, 5), Aggregation.RATIO, EACH).ifPresent(id -> {
            attach(id, KpiSide.VALUE, CONVERTED);
            attach(id, KpiSide.BASE, AbcTeams.LEADS);
        });
        KpiGoal ideal = KpiGoal.between(Quantity.of(1_800), Quantity.of(2_600), Quantity.of(300));
        kpi("Average deal", AbcGoal.DOLLARS, ideal, Aggregation.AVERAGE, amount)
                .ifPresent(id -> attach(id, KpiSide.VALUE, AbcGoal.DEALS));
        KpiGoal quick = KpiGoal.atMost(Quantity.of(12), Quantity.of(2));
        kpi("Days from offer to signature", DAYS, quick, Aggregation.AVERAGE, null)
                .ifPresent(this::enter);
    }

    private static KpiGoal atLeast(long target, long margin) {
        return KpiGoal.atLeast(Quantity.of(target), Quantity.of(margin));
    }

    /** Empty when it is there already. */
    private Optional<KpiId> kpi(
            String name, UnitOfMeasure unit, KpiGoal goal, Aggregation aggregation, @Nullable Crediting crediting) {
        Graph graph = abc.graphs().refreshed();
        boolean there = graph.facts().kpis().stream().filter(Kpi::counts).anyMatch(kpi -> kpi.name()
                .equals(name));
        if (there) return Optional.empty();
        KpiDraft draft = new KpiDraft(
                name,
                AbcUnits.unit(graph, AbcUnits.SALES),
                unit,
                goal,
                Frequency.WEEK,
                aggregation,
                false,
                crediting == null,
                crediting,
                AbcUnits.role(graph, AbcUnits.SALES).map(Role::id).orElse(null),
                Audience.EVERYONE);
        return Optional.of(abc.createKpi().create(admin, draft, Optional.empty()));
    }

    private void attach(KpiId kpi, KpiSide side, String jql) {
        abc.attachQuery().attach(admin, jql, Target.of(kpi, side), null, Optional.empty());
    }

    /** The weeks that are over, the newest last. */
    private void enter(KpiId id) {
        Graph graph = abc.graphs().refreshed();
        LocalDateTime week =
                graph.buckets().bucketOf(Frequency.WEEK, graph.today().atStartOfDay());
        for (int back = 0; back < DAYS_TO_SIGN.size(); back++) {
            week = graph.buckets().before(Frequency.WEEK, week);
            Quantity days = Quantity.parse(DAYS_TO_SIGN.get(DAYS_TO_SIGN.size() - 1 - back));
            abc.enterKpiValue().enter(admin, id, week, days);
        }
    }
}
