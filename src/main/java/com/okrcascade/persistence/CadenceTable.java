package com.okrcascade.persistence;

import com.okrcascade.domain.calendar.Cadence;
import com.okrcascade.domain.calendar.CadenceId;
import com.okrcascade.domain.calendar.CadenceUnit;
import com.okrcascade.domain.calendar.Thresholds;
import com.okrcascade.domain.model.CadenceDefinition;
import com.okrcascade.persistence.row.CadenceRow;

/** Cadences. */
final class CadenceTable implements Table.Keyed<CadenceDefinition, CadenceRow, Long> {
    @Override
    public Class<CadenceRow> rows() {
        return CadenceRow.class;
    }

    @Override
    public Long key(CadenceDefinition thing) {
        return thing.cadence().id().value();
    }

    @Override
    public Columns columns(CadenceDefinition definition) {
        Cadence cadence = definition.cadence();
        CadenceId parent = cadence.parentId();
        return new Columns()
                .with("VERSION", definition.version())
                .with("NAME", cadence.name())
                .with("COUNTED_IN", cadence.unit())
                .with("COUNT_OF", cadence.count())
                .with("PARENT_ID", parent == null ? null : parent.value())
                .with("ANCHOR_YEAR", cadence.anchorYear())
                .with("ACTIVE", cadence.active())
                .with("ON_TRACK", cadence.thresholds().onTrack())
                .with("AT_RISK", cadence.thresholds().atRisk());
    }

    @Override
    public CadenceDefinition thing(CadenceRow row) {
        return new CadenceDefinition(row.getVersion(), cadence(row));
    }

    private static Cadence cadence(CadenceRow row) {
        return new Cadence(
                new CadenceId(row.getID()),
                row.getName(),
                CadenceUnit.valueOf(row.getCountedIn()),
                row.getCountOf(),
                Cells.id(row.getParentId(), CadenceId::new),
                row.getAnchorYear(),
                row.isActive(),
                new Thresholds(row.getOnTrack(), row.getAtRisk()));
    }
}
