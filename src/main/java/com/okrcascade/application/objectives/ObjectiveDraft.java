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

/**
 * What a person says about an objective.
 *
 * @param audience null keeps who may see it; what is new is for everybody then
 */
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
        @Nullable Audience audience) {
    public ObjectiveDraft {
        title = Wording.title("title", title);
        description = Wording.text("description", description);
        if (audience != null) audience.checked();
    }

    /** Takes the place of another; what was not said stays, and so does a parent that whoever says it may not see. */
    Objective inPlaceOf(Objective before, boolean seesParent) {
        boolean keepsParent = parent == null && !seesParent;
        return as(
                before.id(),
                before.version() + 1,
                keepsParent ? before.parent() : parent,
                audience == null ? before.audience() : audience,
                before.state());
    }

    Objective asNew(ObjectiveId id) {
        return as(id, 1, parent, audience == null ? Audience.EVERYONE : audience, ObjectiveState.ACTIVE);
    }

    private Objective as(
            ObjectiveId id, int version, @Nullable ObjectiveId below, Audience seenBy, ObjectiveState state) {
        return new Objective(
                id,
                version,
                title,
                description,
                unit,
                period,
                below,
                owner,
                kind,
                rollUp,
                weight,
                healthBy,
                seenBy,
                state);
    }
}
