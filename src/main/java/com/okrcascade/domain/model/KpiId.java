package com.okrcascade.domain.model;

/** Names one KPI; readable as {@code KPI-12}. */
public record KpiId(long value) {
    public KpiId {
        if (value <= 0) throw new IllegalArgumentException("not an id: " + value);
    }

    public String key() {
        return "KPI-" + value;
    }
}
