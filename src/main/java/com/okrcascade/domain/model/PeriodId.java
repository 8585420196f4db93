package com.okrcascade.domain.model;

/** Names one period; readable as {@code P-12}. */
public record PeriodId(long value) {
    public PeriodId {
        if (value <= 0) throw new IllegalArgumentException("not an id: " + value);
    }

    public String key() {
        return "P-" + value;
    }
}
