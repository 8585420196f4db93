package com.okrcascade.application.objectives;

import com.okrcascade.domain.measure.Weight;
import com.okrcascade.domain.model.Audience;
import com.okrcascade.domain.model.HealthBy;
import com.okrcascade.domain.model.Objective;
import com.okrcascade.domain.model.ObjectiveId;
import com.okrcascade.domain.model.ObjectiveKind;
import com.okrcascade.domain.model.ObjectiveRollUp;
import com.okrcascade.domain.model.ObjectiveState;
import com.okrcascade.domain.model.PeriodId;
import com.okrcascade.domain.model.UnitId;
import com.okrcascade.domain.model.UserKey;
import com.okrcascade.domain.model.Wording;
import org.jspecify.annotations.Nullable;

/** What a person says about an objective. */
public record ObjectiveDraft(
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
        Audience audience) {
    public ObjectiveDraft {
        title = Wording.title("title", title);
        description = Wording.text("description", description);
    }

    Objective as(ObjectiveId id, int version, ObjectiveState state) {
        return new Objective(
                id,
                version,
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
                state);
    }
}
