package com.okrcascade.persistence;

import com.okrcascade.domain.kpi.Aggregation;
import com.okrcascade.domain.kpi.Frequency;
import com.okrcascade.domain.kpi.KpiDirection;
import com.okrcascade.domain.kpi.KpiGoal;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.Kpi;
import com.okrcascade.domain.model.KpiId;
import com.okrcascade.domain.model.ObjectiveState;
import com.okrcascade.domain.model.RoleId;
import com.okrcascade.domain.model.UnitId;
import com.okrcascade.persistence.row.KpiRow;

/** KPIs. */
final class KpiTable implements Table.Keyed<Kpi, KpiRow, Long> {
    @Override
    public Class<KpiRow> rows() {
        return KpiRow.class;
    }

    @Override
    public Long key(Kpi thing) {
        return thing.id().value();
    }

    @Override
    public Columns columns(Kpi kpi) {
        return new Columns()
                .with("VERSION", kpi.version())
                .with("NAME", kpi.name())
                .with("UNIT_ID", kpi.unit())
                .with(kpi.unitOfMeasure())
                .with("GOAL_DIRECTION", kpi.goal().direction())
                .with("GOAL_TARGET", kpi.goal().target())
                .with("GOAL_LOWER", kpi.goal().lower())
                .with("GOAL_UPPER", kpi.goal().upper())
                .with("WARN_MARGIN", kpi.goal().warnMargin())
                .with("FREQUENCY", kpi.frequency())
                .with("AGGREGATION", kpi.aggregation())
                .with("CUMULATIVE", kpi.cumulative())
                .with("LEADING", kpi.lead())
                .with(kpi.crediting())
                .with("OWNER_ROLE_ID", kpi.ownerRole())
                .with(kpi.audience())
                .with("STATE", kpi.state());
    }

    @Override
    public Kpi thing(KpiRow row) {
        return new Kpi(
                new KpiId(row.getID()),
                row.getVersion(),
                row.getName(),
                new UnitId(row.getUnitId()),
                Codes.measure(row.getMeasureName(), row.getMeasureKind(), row.getMeasureDecimals()),
                goal(row),
                Frequency.valueOf(row.getFrequency()),
                Aggregation.valueOf(row.getAggregation()),
                row.isCumulative(),
                row.isLeading(),
                Codes.crediting(row.getCreditRule(), row.getDoneRule()),
                Cells.id(row.getOwnerRoleId(), RoleId::new),
                Codes.audience(row.getVisibility(), row.getPeople(), row.isCountsInParents()),
                ObjectiveState.valueOf(row.getState()));
    }

    private static KpiGoal goal(KpiRow row) {
        return new KpiGoal(
                KpiDirection.valueOf(row.getGoalDirection()),
                Cells.quantity(row.getGoalTarget()),
                Cells.quantity(row.getGoalLower()),
                Cells.quantity(row.getGoalUpper()),
                new Quantity(row.getWarnMargin()));
    }
}
