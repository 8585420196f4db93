package com.okrcascade.domain.model;

/** Names one role; readable as {@code R-12}. */
public record RoleId(long value) {
    public RoleId {
        if (value <= 0) throw new IllegalArgumentException("not an id: " + value);
    }

    public String key() {
        return "R-" + value;
    }
}
