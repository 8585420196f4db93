package com.okrcascade.persistence;

import com.okrcascade.application.port.Receipt;
import com.okrcascade.application.port.Receipts;
import com.okrcascade.domain.model.UserKey;
import com.okrcascade.persistence.row.ReceiptRow;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import net.java.ao.Query;

/** Idempotency keys. */
record AoReceipts(Rows rows) implements Receipts {
    @Override
    public Optional<Receipt> find(UserKey user, String key) {
        Query named = Query.select().where("ID = ?", ReceiptTable.name(user, key));
        return Arrays.stream(rows.ao().find(ReceiptRow.class, named))
                .findFirst()
                .map(row -> ReceiptTable.receipt(user, key, row));
    }

    @Override
    public void prune(Instant before) {
        rows.ao().deleteWithSQL(ReceiptRow.class, "WRITTEN_AT < ?", before.toEpochMilli());
    }
}
