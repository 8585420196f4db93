package com.okrcascade.persistence;

import com.okrcascade.domain.model.Unit;
import com.okrcascade.domain.model.UnitId;
import com.okrcascade.domain.model.UnitLevel;
import com.okrcascade.persistence.row.UnitRow;

/** Units of the organisation. */
final class UnitTable implements Table.Keyed<Unit, UnitRow, Long> {
    @Override
    public Class<UnitRow> rows() {
        return UnitRow.class;
    }

    @Override
    public Long key(Unit thing) {
        return thing.id().value();
    }

    @Override
    public Columns columns(Unit unit) {
        return new Columns()
                .with("VERSION", unit.version())
                .with("NAME", unit.name())
                .with("UNIT_LEVEL", unit.level())
                .with("PARENT_ID", unit.parent())
                .with("LEADER", unit.lead())
                .with("RETIRED", unit.retired());
    }

    @Override
    public Unit thing(UnitRow row) {
        return new Unit(
                new UnitId(row.getID()),
                row.getVersion(),
                row.getName(),
                UnitLevel.valueOf(row.getUnitLevel()),
                Cells.id(row.getParentId(), UnitId::new),
                Cells.user(row.getLeader()),
                row.isRetired());
    }
}
