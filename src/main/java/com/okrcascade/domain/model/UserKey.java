package com.okrcascade.domain.model;

/** Names one person for good: Jira keeps the key when a user is renamed. */
public record UserKey(String value) {
    public UserKey {
        if (value.isBlank()) throw new IllegalArgumentException("a user key is never blank");
    }

    @Override
    public String toString() {
        return value;
    }
}
