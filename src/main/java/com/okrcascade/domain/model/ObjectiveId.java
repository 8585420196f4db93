package com.okrcascade.domain.model;

/** Names one objective; readable as {@code O-12}. */
public record ObjectiveId(long value) {
    public ObjectiveId {
        if (value <= 0) throw new IllegalArgumentException("not an id: " + value);
    }

    public String key() {
        return "O-" + value;
    }
}
