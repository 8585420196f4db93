package com.okrcascade.application.memory;

import com.okrcascade.application.port.Receipt;
import com.okrcascade.application.port.Receipts;
import com.okrcascade.domain.model.UserKey;
import java.time.Instant;
import java.util.Optional;

/** Idempotency keys in memory. */
record InMemoryReceipts(Tables tables) implements Receipts {
    static void keep(Tables tables, Receipt receipt, Instant at) {
        var key = new Tables.UserAndKey(receipt.user(), receipt.key());
        tables.receipts.put(key, new Tables.WrittenReceipt(receipt, at));
    }

    @Override
    public Optional<Receipt> find(UserKey user, String key) {
        synchronized (tables) {
            return Optional.ofNullable(tables.receipts.get(new Tables.UserAndKey(user, key)))
                    .map(Tables.WrittenReceipt::receipt);
        }
    }

    @Override
    public void prune(Instant before) {
        synchronized (tables) {
            tables.receipts.values().removeIf(written -> written.at().isBefore(before));
        }
    }
}
