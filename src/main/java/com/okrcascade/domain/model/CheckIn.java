package com.okrcascade.domain.model;

import com.okrcascade.domain.measure.Quantity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person's dated report on a key result: on a manual one its value, on an automatic one a confirmation.
 *
 * @param confidence 0 to 10
 */
public record CheckIn(
        KeyResultId keyResult,
        LocalDate day,
        Instant recordedAt,
        @Nullable Quantity value,
        int confidence,
        String note,
        UserKey author) {}
