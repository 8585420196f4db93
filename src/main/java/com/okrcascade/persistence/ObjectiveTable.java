package com.okrcascade.persistence;

import com.okrcascade.domain.measure.Weight;
import com.okrcascade.domain.model.HealthBy;
import com.okrcascade.domain.model.Objective;
import com.okrcascade.domain.model.ObjectiveId;
import com.okrcascade.domain.model.ObjectiveKind;
import com.okrcascade.domain.model.ObjectiveRollUp;
import com.okrcascade.domain.model.ObjectiveState;
import com.okrcascade.domain.model.PeriodId;
import com.okrcascade.domain.model.UnitId;
import com.okrcascade.persistence.row.ObjectiveRow;

/** Objectives. */
final class ObjectiveTable implements Table.Keyed<Objective, ObjectiveRow, Long> {
    @Override
    public Class<ObjectiveRow> rows() {
        return ObjectiveRow.class;
    }

    @Override
    public Long key(Objective thing) {
        return thing.id().value();
    }

    @Override
    public Columns columns(Objective objective) {
        return new Columns()
                .with("VERSION", objective.version())
                .with("TITLE", objective.title())
                .with("DESCRIPTION", objective.description())
                .with("UNIT_ID", objective.unit())
                .with("PERIOD_ID", objective.period())
                .with("PARENT_ID", objective.parent())
                .with("OWNER", objective.owner())
                .with("KIND", objective.kind())
                .with("ROLL_UP", objective.rollUp())
                .with("WEIGHT", objective.weight().value())
                .with("HEALTH_BY", objective.healthBy())
                .with(objective.audience())
                .with("STATE", objective.state());
    }

    @Override
    public Objective thing(ObjectiveRow row) {
        return new Objective(
                new ObjectiveId(row.getID()),
                row.getVersion(),
                row.getTitle(),
                Cells.text(row.getDescription()),
                new UnitId(row.getUnitId()),
                new PeriodId(row.getPeriodId()),
                Cells.id(row.getParentId(), ObjectiveId::new),
                Cells.user(row.getOwner()),
                ObjectiveKind.valueOf(row.getKind()),
                ObjectiveRollUp.valueOf(row.getRollUp()),
                new Weight(row.getWeight()),
                HealthBy.valueOf(row.getHealthBy()),
                Codes.audience(row.getVisibility(), row.getPeople(), row.isCountsInParents()),
                ObjectiveState.valueOf(row.getState()));
    }
}
