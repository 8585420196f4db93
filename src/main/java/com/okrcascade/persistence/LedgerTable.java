package com.okrcascade.persistence;

import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.LedgerEntry;
import com.okrcascade.domain.model.Source;
import com.okrcascade.persistence.row.LedgerRow;
import java.time.Instant;
import java.time.LocalDate;

/** The ledger; entries are numbered by the write. */
final class LedgerTable implements Table<LedgerEntry, LedgerRow, Long> {
    @Override
    public Class<LedgerRow> rows() {
        return LedgerRow.class;
    }

    @Override
    public Columns columns(LedgerEntry entry) {
        return new Columns()
                .with("TARGET", Codes.of(entry.target()))
                .with("EFFECTIVE_DAY", entry.day())
                .with("RECORDED_AT", entry.recordedAt())
                .with("SOURCE", entry.source())
                .with("ISSUE_ID", entry.issue())
                .with("ISSUE_KEY", entry.issueKey())
                .with("AMOUNT", entry.amount())
                .with("WEIGHT_CHANGE", entry.weight())
                .with("AUTHOR", entry.author())
                .with("REASON", entry.reason().code())
                .with("REASON_DETAIL", entry.reason().detail());
    }

    @Override
    public LedgerEntry thing(LedgerRow row) {
        return new LedgerEntry(
                Codes.target(row.getTarget()),
                LocalDate.ofEpochDay(row.getEffectiveDay()),
                Instant.ofEpochMilli(row.getRecordedAt()),
                Source.valueOf(row.getSource()),
                Cells.id(row.getIssueId(), IssueId::new),
                Cells.text(row.getIssueKey()),
                new Quantity(row.getAmount()),
                new Quantity(row.getWeightChange()),
                Cells.user(row.getAuthor()),
                Codes.reason(row.getReason(), row.getReasonDetail()));
    }
}
