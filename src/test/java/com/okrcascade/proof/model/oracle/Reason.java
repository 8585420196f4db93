package com.okrcascade.proof.model.oracle;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One thing that makes a number what it is.
 *
 * @param id of the issue, key result or objective; 0 when it names none
 * @param amount its part of the value; null in a mean, and where only all together make a percentage
 * @param done what it has of its weight; null where no weights are divided
 */
public record Reason(
        String kind, long id, @Nullable BigDecimal amount, @Nullable BigDecimal done, @Nullable BigDecimal weight) {
    static Reason amount(String kind, long id, BigDecimal amount) {
        return new Reason(kind, id, amount, null, null);
    }

    static Reason share(String kind, long id, BigDecimal done, BigDecimal weight) {
        return new Reason(kind, id, null, done, weight);
    }

    static Reason named(String kind, long id) {
        return new Reason(kind, id, null, null, null);
    }
}
