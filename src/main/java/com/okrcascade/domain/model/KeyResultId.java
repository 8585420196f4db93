package com.okrcascade.domain.model;

import java.util.Optional;

/** Names one key result; readable as {@code KR-12}. */
public record KeyResultId(long value) {
    private static final String PREFIX = "KR-";

    public KeyResultId {
        if (value <= 0) throw new IllegalArgumentException("not an id: " + value);
    }

    public String key() {
        return PREFIX + value;
    }

    /** The id that a key is of; empty for any other text. */
    public static Optional<KeyResultId> ofKey(String key) {
        return Optional.of(key)
                .filter(text -> text.matches(PREFIX + "[1-9][0-9]{0,17}"))
                .map(text -> new KeyResultId(Long.parseLong(text.substring(PREFIX.length()))));
    }
}
