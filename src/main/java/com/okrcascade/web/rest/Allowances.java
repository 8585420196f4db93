package com.okrcascade.web.rest;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * How much of this node's time each person may take for what is expensive: as much as passes, and half a minute ahead. Who
 * asks for one thing after the other is never refused, however slow the answers are; who asks for many at once is.
 */
public final class Allowances {
    private static final long AHEAD = Duration.ofSeconds(30).toNanos();
    /** What is taken in advance, so that those which have not ended yet count, too. */
    private static final long ADVANCE = Duration.ofSeconds(1).toNanos();

    private static final int MANY_PEOPLE = 10_000;

    private final LongSupplier nanoTime;
    /** Until when the time of a person is used up. */
    private final Map<String, Long> usedUntil = new ConcurrentHashMap<>();

    public Allowances(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** @return when it began, for {@link #end} */
    long begin(String person) {
        long now = nanoTime.getAsLong();
        if (usedUntil.size() > MANY_PEOPLE) usedUntil.values().removeIf(until -> until <= now);
        usedUntil.compute(person, (who, until) -> {
            long used = Math.max(until == null ? now : until, now) + ADVANCE;
            long over = used - now - AHEAD;
            if (over > 0) throw new TooManyRequests(Duration.ofNanos(over));
            return used;
        });
        return now;
    }

    /** Takes what it really was in the place of the advance. */
    void end(String person, long begun) {
        long took = nanoTime.getAsLong() - begun;
        usedUntil.computeIfPresent(person, (who, until) -> until + took - ADVANCE);
    }
}
