package com.okrcascade.persistence;

import com.okrcascade.domain.calendar.Cadence;
import com.okrcascade.domain.calendar.CadenceId;
import com.okrcascade.domain.calendar.CadenceUnit;
import com.okrcascade.domain.calendar.Thresholds;
import com.okrcascade.domain.calendar.Thresholds.PointsBehind;
import com.okrcascade.domain.calendar.Thresholds.ShareOfExpected;
import com.okrcascade.domain.model.CadenceDefinition;
import com.okrcascade.persistence.row.CadenceRow;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
        PointsBehind points = points(cadence);
        Optional<ShareOfExpected> share = cadence.thresholds().map(any -> Optional.empty(), Optional::of);
        return new Columns()
                .with("VERSION", definition.version())
                .with("NAME", cadence.name())
                .with("COUNTED_IN", cadence.unit())
                .with("COUNT_OF", cadence.count())
                .with("PARENT_ID", parent == null ? null : parent.value())
                .with("ANCHOR_YEAR", cadence.anchorYear())
                .with("ACTIVE", cadence.active())
                .with("ON_TRACK", points.onTrack())
                .with("AT_RISK", points.atRisk())
                .with("ON_TRACK_SHARE", share.map(ShareOfExpected::onTrack).orElse(null))
                .with("AT_RISK_SHARE", share.map(ShareOfExpected::atRisk).orElse(null));
    }

    /** By which a node judges that does not know shares yet. */
    private static PointsBehind points(Cadence cadence) {
        return cadence.thresholds()
                .map(points -> points, share -> Thresholds.standard(cadence.unit(), cadence.count()));
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
                thresholds(row));
    }

    private static Thresholds thresholds(CadenceRow row) {
        @Nullable Integer onTrack = row.getOnTrackShare();
        @Nullable Integer atRisk = row.getAtRiskShare();
        return onTrack == null || atRisk == null
                ? new PointsBehind(row.getOnTrack(), row.getAtRisk())
                : new ShareOfExpected(onTrack, atRisk);
    }
}
