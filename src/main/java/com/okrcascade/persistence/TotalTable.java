package com.okrcascade.persistence;

import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.Total;
import com.okrcascade.persistence.row.TotalRow;
import java.time.LocalDate;

/** Own totals of key results. They are apart from the key results because every credit writes them. */
final class TotalTable implements Table.Keyed<TotalTable.Own, TotalRow, Long> {
    /** Whose total, and the total. */
    record Own(KeyResultId keyResult, Total total) {}

    @Override
    public Class<TotalRow> rows() {
        return TotalRow.class;
    }

    @Override
    public Long key(Own own) {
        return own.keyResult().value();
    }

    @Override
    public Columns columns(Own own) {
        return new Columns()
                .with("GAIN", own.total().gain())
                .with("TOTAL_WEIGHT", own.total().weight())
                .with("CORRECTED", Cells.notZero(own.total().corrected()))
                .with("LAST_DAY", own.total().lastDay());
    }

    @Override
    public Own thing(TotalRow row) {
        LocalDate lastDay = LocalDate.ofEpochDay(row.getLastDay());
        Total total = new Total(
                new Quantity(row.getGain()),
                new Quantity(row.getTotalWeight()),
                Cells.quantityOrZero(row.getCorrected()),
                lastDay);
        return new Own(new KeyResultId(row.getID()), total);
    }
}
