package com.okrcascade.proof;

import java.time.Duration;
import java.util.function.Supplier;

/** Waits for something that happens by itself; the limit only says when a test gives up. */
public final class Eventually {
    private static final Duration GIVE_UP = Duration.ofSeconds(120);
    private static final long BETWEEN_LOOKS = 100;

    private Eventually() {}

    /** Looks again and again until the assertion holds. */
    public static void holds(Runnable assertion) {
        until(() -> {
            try {
                assertion.run();
                return null;
            } catch (AssertionError notYet) {
                return notYet;
            }
        });
    }

    private static void until(Supplier<AssertionError> look) {
        long end = System.nanoTime() + GIVE_UP.toNanos();
        AssertionError last = look.get();
        while (last != null) {
            if (System.nanoTime() > end) throw last;
            pause();
            last = look.get();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
