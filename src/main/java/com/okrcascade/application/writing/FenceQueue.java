package com.okrcascade.application.writing;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Since when this node's writes have waited for the database. A node that stopped in the middle of a write holds the next
 * revision, and the database lets nobody past it until that write ends; this is how the others notice. A failure that may
 * pass and is tried again is still waiting.
 */
final class FenceQueue {
    private final LongSupplier nanoTime;
    private @Nullable Long since;
    private int inside;

    FenceQueue(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    synchronized void enter() {
        if (since == null) since = nanoTime.getAsLong();
        inside++;
    }

    /** One came out: those that are still inside wait for something else, from now on. */
    synchronized void leave() {
        inside--;
        since = inside > 0 ? nanoTime.getAsLong() : null;
    }

    /** One failed and will come again. */
    synchronized void again() {
        inside--;
    }

    synchronized Duration waiting() {
        return since == null ? Duration.ZERO : Duration.ofNanos(Math.max(0, nanoTime.getAsLong() - since));
    }
}
