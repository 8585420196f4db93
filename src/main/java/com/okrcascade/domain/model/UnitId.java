package com.okrcascade.domain.model;

/** Names one unit; readable as {@code U-12}. */
public record UnitId(long value) {
    public UnitId {
        if (value <= 0) throw new IllegalArgumentException("not an id: " + value);
    }

    public String key() {
        return "U-" + value;
    }
}
