package com.okrcascade.domain.model;

/** Names one issue query; readable as {@code Q-12}. */
public record QueryId(long value) {
    public QueryId {
        if (value <= 0) throw new IllegalArgumentException("not an id: " + value);
    }

    public String key() {
        return "Q-" + value;
    }
}
