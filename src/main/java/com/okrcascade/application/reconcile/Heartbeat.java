package com.okrcascade.application.reconcile;

import com.okrcascade.application.port.Nodes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Says now and then that this node is there, and knows since when nobody listened before it came: since it was last seen
 * itself, or, when it is new, since any node was, if that is a while ago.
 */
public final class Heartbeat {
    static final Duration BETWEEN = Duration.ofSeconds(30);
    /** An event may be older than its commit, and clocks differ. */
    private static final Duration MARGIN = Duration.ofMinutes(5);

    private static final Duration KEPT = Duration.ofDays(7);

    private final String node;
    private final Nodes nodes;
    private final Clock clock;
    private final LongSupplier nanoTime;
    private boolean begun;
    private long last;
    private @Nullable Instant missedSince;

    public Heartbeat(String node, Nodes nodes, Clock clock, LongSupplier nanoTime) {
        this.node = node;
        this.nodes = nodes;
        this.clock = clock;
        this.nanoTime = nanoTime;
    }

    void beat(long revision) {
        if (!begun) missedSince = lastSeen().map(seen -> seen.minus(MARGIN)).orElse(null);
        if (begun && nanoTime.getAsLong() - last < BETWEEN.toNanos()) return;
        nodes.seen(node, clock.instant(), revision);
        nodes.prune(clock.instant().minus(KEPT));
        begun = true;
        last = nanoTime.getAsLong();
    }

    /** From when on changes may have gone unheard; empty when none did. */
    Optional<Instant> missedSince() {
        return Optional.ofNullable(missedSince);
    }

    void madeUp() {
        missedSince = null;
    }

    private Optional<Instant> lastSeen() {
        Optional<Instant> own = nodes.all().stream()
                .filter(one -> one.name().equals(node))
                .map(Nodes.Node::seenAt)
                .findFirst();
        Instant silent = clock.instant().minus(BETWEEN.multipliedBy(4));
        return own.or(() -> nodes.all().stream()
                .map(Nodes.Node::seenAt)
                .max(Comparator.naturalOrder())
                .filter(silent::isAfter));
    }
}
