package com.okrcascade.application.crediting;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** This node's own thread that works the inbox: at once when woken, and every second for what nobody woke it for. */
public final class CreditWorker implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(CreditWorker.class);
    private static final Duration IDLE = Duration.ofSeconds(1);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(5);

    private final InboxRounds rounds;
    private final Semaphore wake = new Semaphore(0);
    private volatile boolean stopped;

    public CreditWorker(InboxRounds rounds) {
        this.rounds = rounds;
    }

    /** Says that there is something to do; costs nothing. */
    public void wake() {
        wake.release();
    }

    public void stop() {
        stopped = true;
        wake.release();
    }

    @Override
    public void run() {
        try {
            while (!stopped) {
                Duration pause = roundOrFailure() ? IDLE : AFTER_FAILURE;
                wake.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS);
                wake.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A round that fails is tried again: nothing it did not finish has left the inbox. */
    private boolean roundOrFailure() {
        try {
            rounds.round();
            return true;
        } catch (RuntimeException failure) {
            LOG.warn("A round of crediting failed and will be tried again", failure);
            return false;
        }
    }
}
