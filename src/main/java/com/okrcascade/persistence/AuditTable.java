package com.okrcascade.persistence;

import com.okrcascade.domain.model.AuditField;
import com.okrcascade.domain.model.AuditLine;
import com.okrcascade.domain.model.UserKey;
import com.okrcascade.persistence.row.AuditRow;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The audit; lines are numbered by the write. */
final class AuditTable implements Table<AuditLine, AuditRow, Long> {
    @Override
    public Class<AuditRow> rows() {
        return AuditRow.class;
    }

    @Override
    public Columns columns(AuditLine line) {
        return new Columns()
                .with("DONE_AT", line.at())
                .with("AUTHOR", line.by())
                .with("DEED", line.deed())
                .with("SUBJECT", line.subject())
                .with("SUBJECT_ID", line.id())
                .with("LABEL", line.label())
                .with("FIELD", line.field())
                .with("WAS", line.was())
                .with("BECAME", line.became());
    }

    @Override
    public AuditLine thing(AuditRow row) {
        return new AuditLine(
                Instant.ofEpochMilli(row.getDoneAt()),
                new UserKey(row.getAuthor()),
                AuditLine.Deed.valueOf(row.getDeed()),
                AuditLine.Subject.valueOf(row.getSubject()),
                row.getSubjectId(),
                Cells.text(row.getLabel()),
                field(row.getField()),
                Cells.text(row.getWas()),
                Cells.text(row.getBecame()));
    }

    private static @Nullable AuditField field(@Nullable String name) {
        return name == null ? null : AuditField.valueOf(name);
    }
}
