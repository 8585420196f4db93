package com.okrcascade.domain.model;

import com.okrcascade.domain.measure.Weight;
import org.jspecify.annotations.Nullable;

/**
 * A qualitative aim of a unit in a period. It is created by a person or by a break-down, changed while its period is
 * open, archived when it should leave the lists, and kept for 30 days after it was deleted.
 */
public record Objective(
        ObjectiveId id,
        int version,
        String title,
        String description,
        UnitId unit,
        PeriodId period,
        @Nullable ObjectiveId parent,
        @Nullable UserKey owner,
        ObjectiveKind kind,
        ObjectiveRollUp rollUp,
        Weight weight,
        HealthBy healthBy,
        Audience audience,
        ObjectiveState state) {
    public boolean counts() {
        return state != ObjectiveState.DELETED;
    }

    public boolean archived() {
        return state == ObjectiveState.ARCHIVED;
    }

    public Objective in(ObjectiveState next) {
        return new Objective(
                id,
                version + 1,
                title,
                description,
                unit,
                period,
                parent,
                owner,
                kind,
                rollUp,
                weight,
                healthBy,
                audience,
                next);
    }
}
