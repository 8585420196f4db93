package com.okrcascade.domain.model;

import com.okrcascade.domain.measure.Quantity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person's dated report on a key result: on a manual one its value, on an automatic one a confirmation or a correction.
 *
 * @param confidence 0 to 10
 * @param correction what was written over the computed value; null when nothing was
 * @param takesBack the number of the report whose correction this one takes back; null for any other
 */
public record CheckIn(
        KeyResultId keyResult,
        LocalDate day,
        Instant recordedAt,
        @Nullable Quantity value,
        int confidence,
        String note,
        UserKey author,
        @Nullable Correction correction,
        @Nullable Long takesBack) {
    /** One that corrects nothing. */
    public CheckIn(
            KeyResultId keyResult,
            LocalDate day,
            Instant recordedAt,
            @Nullable Quantity value,
            int confidence,
            String note,
            UserKey author) {
        this(keyResult, day, recordedAt, value, confidence, note, author, null, null);
    }
}
