package com.okrcascade.domain.model;

/**
 * One state of all OKR facts: the number of writes that led to it and the random token of the last one. The token tells
 * a write that landed from another one that took the same number.
 */
public record Revision(long number, String token) {
    /** The state before anything was written. */
    public static final Revision NONE = new Revision(0, "");
}
