package com.okrcascade.host.jira;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What a test may make go wrong on this node while it runs, as it goes wrong in a real Jira. System properties set what a node
 * starts with: {@code okr.jira.eventBeforeCommit}, {@code okr.jira.indexLagMillis}, {@code okr.jira.dropEvents} (true).
 */
public final class Switches {
    private static final int EVERY = -1;

    private volatile boolean eventBeforeCommit = Boolean.getBoolean("okr.jira.eventBeforeCommit");
    private volatile Duration indexLag = Duration.ofMillis(Long.getLong("okr.jira.indexLagMillis", 0));
    private final AtomicInteger dropping = new AtomicInteger(Boolean.getBoolean("okr.jira.dropEvents") ? EVERY : 0);

    /** Publishes events inside the transaction, so that a listener cannot yet read what it is told of. */
    public void eventBeforeCommit(boolean on) {
        eventBeforeCommit = on;
    }

    public boolean isEventBeforeCommit() {
        return eventBeforeCommit;
    }

    /** Searches see a change of this node only when it is that old. */
    public void indexLag(Duration lag) {
        indexLag = lag;
    }

    public Duration indexLag() {
        return indexLag;
    }

    public void dropEveryEvent() {
        dropping.set(EVERY);
    }

    public void dropNextEvents(int count) {
        dropping.set(count);
    }

    public void dropNoEvents() {
        dropping.set(0);
    }

    /** Whether the next event is to be lost; counts it. */
    public boolean losesEvent() {
        return dropping.getAndUpdate(left -> left > 0 ? left - 1 : left) != 0;
    }
}
