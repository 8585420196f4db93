package com.okrcascade.persistence;

import com.okrcascade.application.port.Inbox;
import com.okrcascade.domain.model.InboxKind;
import com.okrcascade.persistence.row.InboxRow;
import java.time.Instant;

/** Hints; the table numbers its rows itself. */
final class InboxTable implements Table<Inbox.Row, InboxRow, Long> {
    /** A hint that has no number yet. */
    static Inbox.Row hint(InboxKind kind, long ref, String node, Instant at) {
        return new Inbox.Row(0, kind, ref, node, at, 0, "");
    }

    @Override
    public Class<InboxRow> rows() {
        return InboxRow.class;
    }

    @Override
    public Columns columns(Inbox.Row hint) {
        return new Columns()
                .with("KIND", hint.kind())
                .with("REF", hint.ref())
                .with("NODE", hint.node())
                .with("WRITTEN_AT", hint.at())
                .with("ATTEMPTS", hint.attempts())
                .with("PROBLEM", hint.error());
    }

    @Override
    public Inbox.Row thing(InboxRow row) {
        return new Inbox.Row(
                row.getID(),
                InboxKind.valueOf(row.getKind()),
                row.getRef(),
                row.getNode(),
                Instant.ofEpochMilli(row.getWrittenAt()),
                row.getAttempts(),
                Cells.text(row.getProblem()));
    }
}
