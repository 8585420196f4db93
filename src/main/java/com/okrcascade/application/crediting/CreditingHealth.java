package com.okrcascade.application.crediting;

import com.okrcascade.application.port.Inbox;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What this node remembers of its crediting: which rows wait for their second look, and how long first looks took. */
public final class CreditingHealth {
    private static final int REMEMBERED = 1_000;

    private final String node;
    private final Clock clock;
    private final Set<Long> settling = ConcurrentHashMap.newKeySet();
    private final Deque<Long> lags = new ArrayDeque<>();

    public CreditingHealth(String node, Clock clock) {
        this.node = node;
        this.clock = clock;
    }

    public String node() {
        return node;
    }

    /** The first look at these rows is written. */
    void looked(Collection<Inbox.Row> rows) {
        rows.forEach(row -> settling.add(row.id()));
        long now = clock.millis();
        synchronized (lags) {
            rows.forEach(row -> lags.addLast(Math.max(0, now - row.at().toEpochMilli())));
            while (lags.size() > REMEMBERED) lags.removeFirst();
        }
    }

    /** The second look at these rows is done. */
    void done(Collection<Inbox.Row> rows) {
        rows.forEach(row -> settling.remove(row.id()));
    }

    /** These rows are all that is left in the inbox. */
    void left(Set<Long> rows) {
        settling.retainAll(rows);
    }

    public int settling() {
        return settling.size();
    }

    public boolean hasLookedAt(Inbox.Row row) {
        return settling.contains(row.id());
    }

    /** How long so many percent of the last first looks took at most, from the writing of the row on; the nearest rank. */
    public Optional<Duration> lag(int percent) {
        List<Long> sorted;
        synchronized (lags) {
            sorted = lags.stream().sorted().toList();
        }
        if (sorted.isEmpty()) return Optional.empty();
        int rank = (sorted.size() * percent + 99) / 100;
        return Optional.of(Duration.ofMillis(sorted.get(Math.max(rank, 1) - 1)));
    }
}
