package com.okrcascade.application.crediting;

import com.okrcascade.application.writing.Bell;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** This node's own thread that works the inbox: at once when woken, and every second for what nobody woke it for. */
public final class CreditWorker implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(CreditWorker.class);
    private static final Duration IDLE = Duration.ofSeconds(1);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(5);

    private final Runnable round;
    private final Bell bell;
    private volatile boolean stopped;

    /** @param round one pass over the inbox, with whatever Jira asks of a thread around it */
    public CreditWorker(Runnable round, Bell bell) {
        this.round = round;
        this.bell = bell;
    }

    public void stop() {
        stopped = true;
        bell.ring();
    }

    @Override
    public void run() {
        try {
            while (!stopped) {
                Duration pause = roundOrFailure() ? IDLE : AFTER_FAILURE;
                bell.await(pause);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A round that fails is tried again: nothing it did not finish has left the inbox. */
    private boolean roundOrFailure() {
        try {
            round.run();
            return true;
        } catch (RuntimeException failure) {
            LOG.warn("A round of crediting failed and will be tried again", failure);
            return false;
        }
    }
}
