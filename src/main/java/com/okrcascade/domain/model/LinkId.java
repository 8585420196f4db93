package com.okrcascade.domain.model;

/** Names one issue link; readable as {@code L-12}. */
public record LinkId(long value) {
    public LinkId {
        if (value <= 0) throw new IllegalArgumentException("not an id: " + value);
    }

    public String key() {
        return "L-" + value;
    }
}
