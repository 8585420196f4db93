package com.okrcascade.domain.model;

import com.okrcascade.domain.kpi.Aggregation;
import com.okrcascade.domain.kpi.Frequency;
import com.okrcascade.domain.kpi.KpiGoal;
import com.okrcascade.domain.kpi.KpiReading;
import com.okrcascade.domain.measure.UnitOfMeasure;
import org.jspecify.annotations.Nullable;

/** A metric of a unit, measured per bucket of its frequency and kept healthy rather than reached. */
public record Kpi(
        KpiId id,
        int version,
        String name,
        UnitId unit,
        UnitOfMeasure unitOfMeasure,
        KpiGoal goal,
        Frequency frequency,
        Aggregation aggregation,
        boolean cumulative,
        boolean lead,
        @Nullable Crediting crediting,
        @Nullable RoleId ownerRole,
        Audience audience,
        ObjectiveState state) {
    public Kpi {
        if (crediting != null && crediting.rule().isPercentDone()) throw new PercentDoneOfKpi().at("credit");
    }

    /** A KPI without crediting is entered by hand. */
    public boolean byHand() {
        return crediting == null;
    }

    public boolean counts() {
        return state != ObjectiveState.DELETED;
    }

    public boolean archived() {
        return state == ObjectiveState.ARCHIVED;
    }

    /** How it is measured and judged. What issues feed is 0 in a bucket without any; what people enter is unknown. */
    public KpiReading.Rule rule() {
        return new KpiReading.Rule(frequency, aggregation, unitOfMeasure, goal, !byHand());
    }

    public Kpi in(ObjectiveState next) {
        return new Kpi(
                id,
                version + 1,
                name,
                unit,
                unitOfMeasure,
                goal,
                frequency,
                aggregation,
                cumulative,
                lead,
                crediting,
                ownerRole,
                audience,
                next);
    }
}
