package com.okrcascade.application.writing;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes this node's crediting when there is a new hint. Ringing costs nothing and is never lost. */
public final class Bell {
    private final Semaphore rings = new Semaphore(0);

    public void ring() {
        rings.release();
    }

    /** Waits for a ring since the last waiting, at most so long. */
    public void await(Duration atMost) throws InterruptedException {
        boolean rung = rings.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS);
        if (rung) rings.drainPermits();
    }
}
