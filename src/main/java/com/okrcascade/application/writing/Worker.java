package com.okrcascade.application.writing;

import com.okrcascade.application.fault.Fault;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A thread of this node's own: at work at once when woken, and now and then for what nobody woke it for. */
public final class Worker implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(5);

    private final String name;
    private final Runnable round;
    private final Bell bell;
    private final Duration idle;
    private volatile boolean stopped;

    /**
     * @param name of what it does, for threads and logs
     * @param round one pass over what there is to do, with whatever Jira asks of a thread around it
     * @param idle how long it rests when nobody wakes it
     */
    public Worker(String name, Runnable round, Bell bell, Duration idle) {
        this.name = name;
        this.round = round;
        this.bell = bell;
        this.idle = idle;
    }

    public String name() {
        return name;
    }

    public void stop() {
        stopped = true;
        bell.ring();
    }

    @Override
    public void run() {
        try {
            while (!stopped) {
                Duration pause = roundOrFailure() ? idle : AFTER_FAILURE;
                bell.await(pause);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A round that fails is tried again: nothing it did not finish is forgotten. */
    private boolean roundOrFailure() {
        try {
            round.run();
            return true;
        } catch (RuntimeException failure) {
            Fault.logged(LOG, "A round of " + name + ", which will be tried again,", failure);
            return false;
        }
    }
}
