package com.okrcascade.proof.model.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one issue gives one key result, as a change of its value, and on which day; and what percent done divides by on
 * account of it, from which day on.
 */
public record Gift(
        long deal,
        long keyResult,
        BigDecimal amount,
        @Nullable LocalDate day,
        BigDecimal weight,
        @Nullable LocalDate since) {
    boolean givesBy(LocalDate until) {
        return day != null && !day.isAfter(until);
    }

    boolean weighsBy(LocalDate until) {
        return since != null && !since.isAfter(until);
    }

    static Gift amount(long deal, long keyResult, BigDecimal amount, LocalDate day) {
        return new Gift(deal, keyResult, amount, day, BigDecimal.ZERO, null);
    }
}
