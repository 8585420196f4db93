package com.okrcascade;

import java.util.Random;

/** Randomised tests do the same in every run, and something else with {@code -Dokr.seed=…}. */
public final class Seed {
    public static final long VALUE = Long.getLong("okr.seed", 20261121);

    private Seed() {}

    /** Chance for a test, which says in the log what it was made of. */
    public static Random random(Class<?> test) {
        System.out.println(test.getSimpleName() + ": seed " + VALUE);
        return new Random(VALUE);
    }
}
