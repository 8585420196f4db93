package com.okrcascade.domain.cascade;

import com.okrcascade.domain.measure.Weight;
import com.okrcascade.domain.model.Audience;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.HealthBy;
import com.okrcascade.domain.model.Objective;
import com.okrcascade.domain.model.ObjectiveId;
import com.okrcascade.domain.model.ObjectiveKind;
import com.okrcascade.domain.model.ObjectiveRollUp;
import com.okrcascade.domain.model.ObjectiveState;
import com.okrcascade.domain.model.PeriodId;
import com.okrcascade.domain.model.UnitId;
import org.jspecify.annotations.Nullable;

/** An objective in the making: a committed one of the company for the year, until a test says otherwise. */
public final class AnObjective {
    private final long id;
    private long unit = 1;
    private long period = FewPeriods.YEAR;
    private @Nullable ObjectiveId parent;
    private ObjectiveKind kind = ObjectiveKind.COMMITTED;
    private ObjectiveRollUp rollUp = ObjectiveRollUp.BOTH;
    private HealthBy healthBy = HealthBy.PACE;
    private ObjectiveState state = ObjectiveState.ACTIVE;

    private AnObjective(long id) {
        this.id = id;
    }

    public static AnObjective of(long id) {
        return new AnObjective(id);
    }

    public AnObjective under(long other) {
        parent = new ObjectiveId(other);
        return this;
    }

    public AnObjective by(long other) {
        unit = other;
        return this;
    }

    public AnObjective during(long other) {
        period = other;
        return this;
    }

    public AnObjective being(ObjectiveKind other) {
        kind = other;
        return this;
    }

    public AnObjective rollingUp(ObjectiveRollUp other) {
        rollUp = other;
        return this;
    }

    public AnObjective asHealthyAs(HealthBy other) {
        healthBy = other;
        return this;
    }

    public AnObjective in(ObjectiveState other) {
        state = other;
        return this;
    }

    public Objective row() {
        return new Objective(
                new ObjectiveId(id),
                1,
                "Objective " + id,
                "",
                new UnitId(unit),
                new PeriodId(period),
                parent,
                null,
                kind,
                rollUp,
                Weight.ONE,
                healthBy,
                Audience.EVERYONE,
                state);
    }

    public Change.OfGraph put() {
        return new Change.PutObjective(row());
    }
}
