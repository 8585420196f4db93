package com.okrcascade.domain.breakdown;

/** One of several that share a whole, as departments or teams do; each has the same periods below it. */
public record Branch(long number) {
    /** Nobody shares: the whole itself, and all that is broken down over periods alone. */
    public static final Branch WHOLE = new Branch(0);
}
