package com.okrcascade.persistence;

import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.CheckIn;
import com.okrcascade.domain.model.Correction;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.UserKey;
import com.okrcascade.persistence.row.CheckInRow;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Check-ins, numbered by the write. */
final class CheckInTable implements Table<CheckIn, CheckInRow, Long> {
    @Override
    public Class<CheckInRow> rows() {
        return CheckInRow.class;
    }

    @Override
    public Columns columns(CheckIn checkIn) {
        Columns columns = new Columns()
                .with("KEY_RESULT_ID", checkIn.keyResult())
                .with("EFFECTIVE_DAY", checkIn.day())
                .with("RECORDED_AT", checkIn.recordedAt())
                .with("REPORTED", checkIn.value())
                .with("CONFIDENCE", checkIn.confidence())
                .with("NOTE", checkIn.note())
                .with("AUTHOR", checkIn.author())
                .with("TAKES_BACK", checkIn.takesBack());
        Correction correction = checkIn.correction();
        if (correction == null) return columns;
        return columns.with("CORRECTED", correction.amount()).with("CORRECTED_WHY", correction.reason());
    }

    @Override
    public CheckIn thing(CheckInRow row) {
        return new CheckIn(
                new KeyResultId(row.getKeyResultId()),
                LocalDate.ofEpochDay(row.getEffectiveDay()),
                Instant.ofEpochMilli(row.getRecordedAt()),
                Cells.quantity(row.getReported()),
                row.getConfidence(),
                Cells.text(row.getNote()),
                new UserKey(row.getAuthor()),
                correction(row),
                row.getTakesBack());
    }

    private static @Nullable Correction correction(CheckInRow row) {
        Quantity amount = Cells.quantity(row.getCorrected());
        return amount == null ? null : new Correction(amount, Cells.text(row.getCorrectedWhy()));
    }
}
