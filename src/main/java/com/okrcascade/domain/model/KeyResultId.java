package com.okrcascade.domain.model;

/** Names one key result; readable as {@code KR-12}. */
public record KeyResultId(long value) {
    public KeyResultId {
        if (value <= 0) throw new IllegalArgumentException("not an id: " + value);
    }

    public String key() {
        return "KR-" + value;
    }
}
