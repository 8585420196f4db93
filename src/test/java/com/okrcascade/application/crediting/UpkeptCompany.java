package com.okrcascade.application.crediting;

import com.okrcascade.application.ReadGraph;
import com.okrcascade.application.memory.InMemoryStore;
import com.okrcascade.application.port.ClusterLocks;
import com.okrcascade.application.reconcile.Heartbeat;
import com.okrcascade.application.reconcile.KeepQueryStates;
import com.okrcascade.application.reconcile.ReadRuns;
import com.okrcascade.application.reconcile.Rebuild;
import com.okrcascade.application.reconcile.Reconcile;
import com.okrcascade.application.reconcile.Runner;
import com.okrcascade.application.reconcile.StartRun;
import com.okrcascade.application.reconcile.Upkeep;
import com.okrcascade.domain.upkeep.Run;
import com.okrcascade.domain.upkeep.RunKind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;

/** A company with what its nodes do from time to time; a slice of work ends when the monotonic clock says so. */
final class UpkeptCompany {
    final CreditedCompany abc = new CreditedCompany();
    private final Hour clock = new Hour();
    private final AtomicLong nanos = new AtomicLong();
    private final WatchedSearch search = new WatchedSearch(abc.jira, clock);
    private Upkeep node = node("node1");
    private boolean slowly;

    void at(String instant) {
        clock.now = Instant.parse(instant);
    }

    void pass(Duration time) {
        clock.now = clock.now.plus(time);
        nanos.addAndGet(time.toNanos());
    }

    /** Each step takes so long that a round does only one. */
    void slowly() {
        slowly = true;
    }

    /** A node comes, and the one before it is gone. */
    void startNode(String name) {
        node = node(name);
    }

    void start(RunKind kind) {
        new StartRun(new ReadGraph(abc.company.graphs()), node).start(CreditedCompany.ADMIN, kind);
    }

    void round() {
        node.round();
    }

    /** Rounds until nothing runs any more. */
    Run finished(RunKind kind) {
        for (int round = 0; round < 200; round++) {
            node.round();
            Run newest = report(kind).newest().orElseThrow();
            if (!newest.running()) return newest;
        }
        throw new AssertionError("the run does not end");
    }

    ReadRuns.Report report(RunKind kind) {
        return new ReadRuns(
                        new ReadGraph(abc.company.graphs()), abc.company.store().runs(), abc.jira)
                .as(CreditedCompany.ADMIN, kind);
    }

    Run reconciled() {
        start(RunKind.RECONCILE);
        return finished(RunKind.RECONCILE);
    }

    Run rebuilt() {
        start(RunKind.REBUILD);
        return finished(RunKind.REBUILD);
    }

    private long nanoTime() {
        return slowly ? nanos.addAndGet(Duration.ofMillis(700).toNanos()) : nanos.get();
    }

    private Upkeep node(String name) {
        InMemoryStore store = abc.company.store().asNode(name);
        Reconcile reconcile = new Reconcile(
                new BookedCredits(abc.company, abc.jira).creditIssues(search),
                abc.jira,
                store.credits(),
                store.links(),
                search,
                store.inbox(),
                abc.company.graphs());
        Rebuild rebuild = new Rebuild(
                store.ledger(),
                store.dayGains(),
                store.credits(),
                store.buckets(),
                store.journal(),
                abc.company.graphs(),
                abc.company.writes());
        ClusterLocks free = (lock, work) -> {
            work.run();
            return true;
        };
        return new Upkeep(
                new Heartbeat(name, store.nodes(), clock, this::nanoTime),
                new Runner(reconcile, store.runs(), free, clock, this::nanoTime),
                new Runner(rebuild, store.runs(), free, clock, this::nanoTime),
                new KeepQueryStates(abc.company.graphs(), abc.company.writes(), search, abc.jira, store.credits()),
                store.inbox(),
                abc.company.graphs(),
                clock);
    }

    /** A clock that moves when a test says so; Saturday noon in Berlin. */
    private static final class Hour extends Clock {
        private Instant now = Instant.parse("2026-11-21T11:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
