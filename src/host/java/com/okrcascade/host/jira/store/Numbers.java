package com.okrcascade.host.jira.store;

import java.math.BigDecimal;

/** How Jira writes a number field: without an exponent and without needless zeros. */
public final class Numbers {
    private Numbers() {}

    public static String show(Double value) {
        if (value == null) {
            return null;
        }
        BigDecimal exact = BigDecimal.valueOf(value).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0).toPlainString() : exact.toPlainString();
    }
}
