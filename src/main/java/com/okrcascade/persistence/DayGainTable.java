package com.okrcascade.persistence;

import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.DayGain;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.persistence.row.DayGainRow;
import java.time.LocalDate;

/** Gains by day. */
final class DayGainTable implements Table.Keyed<DayGain, DayGainRow, String> {
    @Override
    public Class<DayGainRow> rows() {
        return DayGainRow.class;
    }

    @Override
    public String key(DayGain thing) {
        return thing.keyResult().value() + ":" + thing.day().toEpochDay();
    }

    @Override
    public Columns columns(DayGain gain) {
        return new Columns()
                .with("KEY_RESULT_ID", gain.keyResult())
                .with("EFFECTIVE_DAY", gain.day())
                .with("GAIN", gain.gain())
                .with("GAIN_WEIGHT", gain.weight())
                .with("CORRECTED", Cells.notZero(gain.corrected()));
    }

    @Override
    public DayGain thing(DayGainRow row) {
        return new DayGain(
                new KeyResultId(row.getKeyResultId()),
                LocalDate.ofEpochDay(row.getEffectiveDay()),
                new Quantity(row.getGain()),
                new Quantity(row.getGainWeight()),
                Cells.quantityOrZero(row.getCorrected()));
    }
}
