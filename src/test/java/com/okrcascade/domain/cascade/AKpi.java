package com.okrcascade.domain.cascade;

import com.okrcascade.domain.kpi.Aggregation;
import com.okrcascade.domain.kpi.Frequency;
import com.okrcascade.domain.kpi.KpiGoal;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.measure.UnitOfMeasure;
import com.okrcascade.domain.model.Audience;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.CreditRule;
import com.okrcascade.domain.model.Crediting;
import com.okrcascade.domain.model.Kpi;
import com.okrcascade.domain.model.KpiId;
import com.okrcascade.domain.model.ObjectiveState;
import com.okrcascade.domain.model.RoleId;
import com.okrcascade.domain.model.UnitId;
import org.jspecify.annotations.Nullable;

/** A KPI in the making: the company's weekly dollars, entered by hand, until a test says otherwise. */
public final class AKpi {
    private final long id;
    private long unit = 1;
    private UnitOfMeasure unitOfMeasure = AKeyResult.DOLLARS;
    private Frequency frequency = Frequency.WEEK;
    private Aggregation aggregation = Aggregation.SUM;
    private @Nullable Crediting crediting;
    private @Nullable RoleId owner;
    private ObjectiveState state = ObjectiveState.ACTIVE;

    private AKpi(long id) {
        this.id = id;
    }

    public static AKpi of(long id) {
        return new AKpi(id);
    }

    public AKpi by(long other) {
        unit = other;
        return this;
    }

    public AKpi measuredIn(UnitOfMeasure other) {
        unitOfMeasure = other;
        return this;
    }

    public AKpi each(Frequency other) {
        frequency = other;
        return this;
    }

    public AKpi as(Aggregation other) {
        aggregation = other;
        return this;
    }

    public AKpi earning(CreditRule rule) {
        crediting = new Crediting(rule, null);
        return this;
    }

    public AKpi ownedBy(long role) {
        owner = new RoleId(role);
        return this;
    }

    public AKpi in(ObjectiveState other) {
        state = other;
        return this;
    }

    public Kpi row() {
        return new Kpi(
                new KpiId(id),
                1,
                "KPI " + id,
                new UnitId(unit),
                unitOfMeasure,
                KpiGoal.atLeast(Quantity.of(1), Quantity.ZERO),
                frequency,
                aggregation,
                false,
                false,
                crediting,
                owner,
                Audience.EVERYONE,
                state);
    }

    public Change.OfGraph put() {
        return new Change.PutKpi(row());
    }
}
