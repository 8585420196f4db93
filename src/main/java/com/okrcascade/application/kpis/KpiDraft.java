package com.okrcascade.application.kpis;

import com.okrcascade.domain.kpi.Aggregation;
import com.okrcascade.domain.kpi.Frequency;
import com.okrcascade.domain.kpi.KpiGoal;
import com.okrcascade.domain.measure.UnitOfMeasure;
import com.okrcascade.domain.model.Audience;
import com.okrcascade.domain.model.Crediting;
import com.okrcascade.domain.model.Kpi;
import com.okrcascade.domain.model.KpiId;
import com.okrcascade.domain.model.ObjectiveState;
import com.okrcascade.domain.model.RoleId;
import com.okrcascade.domain.model.UnitId;
import com.okrcascade.domain.model.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What a person says about a KPI.
 *
 * @param audience null keeps who may see it; what is new is for everybody then
 */
public record KpiDraft(
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
        @Nullable Audience audience) {
    public KpiDraft {
        name = Wording.title("name", name);
        if (audience != null) audience.checked();
    }

    /** Takes the place of another; what was not said stays. */
    Kpi inPlaceOf(Kpi before) {
        Audience seenBy = audience == null ? before.audience() : audience;
        return as(before.id(), before.version() + 1, seenBy, before.state());
    }

    Kpi asNew(KpiId id) {
        return as(id, 1, audience == null ? Audience.EVERYONE : audience, ObjectiveState.ACTIVE);
    }

    private Kpi as(KpiId id, int version, Audience seenBy, ObjectiveState state) {
        return new Kpi(
                id,
                version,
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
                seenBy,
                state);
    }
}
