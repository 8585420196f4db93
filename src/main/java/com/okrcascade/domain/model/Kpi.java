package com.okrcascade.domain.model;

import com.okrcascade.domain.kpi.Aggregation;
import com.okrcascade.domain.kpi.Frequency;
import com.okrcascade.domain.kpi.KpiGoal;
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
    /** A KPI without crediting is entered by hand. */
    public boolean byHand() {
        return crediting == null;
    }
}
