package com.okrcascade.persistence;

import com.okrcascade.application.port.Receipt;
import com.okrcascade.domain.model.UserKey;
import com.okrcascade.persistence.row.ReceiptRow;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/** Receipts. A digest of user and key names a row: both together may be too long, and some databases ignore case. */
final class ReceiptTable {
    private ReceiptTable() {}

    static Columns columns(Receipt receipt, Instant at) {
        return new Columns()
                .with(Rows.ID, name(receipt.user(), receipt.key()))
                .with("FINGERPRINT", receipt.fingerprint())
                .with("CREATED_ID", receipt.created())
                .with("WRITTEN_AT", at);
    }

    static Receipt receipt(UserKey user, String key, ReceiptRow row) {
        return new Receipt(user, key, Cells.text(row.getFingerprint()), row.getCreatedId());
    }

    static String name(UserKey user, String key) {
        byte[] both = (user.value() + "\n" + key).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(sha256().digest(both));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has it", e);
        }
    }
}
