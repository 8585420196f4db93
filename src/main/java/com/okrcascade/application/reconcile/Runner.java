package com.okrcascade.application.reconcile;

import com.okrcascade.application.fault.Fault;
import com.okrcascade.application.port.ClusterLocks;
import com.okrcascade.application.port.Runs;
import com.okrcascade.domain.model.UserKey;
import com.okrcascade.domain.upkeep.Cause;
import com.okrcascade.domain.upkeep.Counts;
import com.okrcascade.domain.upkeep.Run;
import com.okrcascade.domain.upkeep.RunState;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Begins runs of one kind and takes them on, on one node at a time. Where a run is stands in the database after each
 * step, so whoever finds it running and its lock free goes on from there. The lock only saves work: of two nodes that take
 * the same step the second is not heard.
 */
public final class Runner {
    private static final Logger LOG = LoggerFactory.getLogger(Runner.class);
    /** How long it works before it looks whether it should stop. */
    private static final Duration SLICE = Duration.ofSeconds(1);

    private static final int MOST_FAILURES = 5;

    private final Walk walk;
    private final Runs runs;
    private final ClusterLocks locks;
    private final Clock clock;
    private final LongSupplier nanoTime;
    private int failures;

    public Runner(Walk walk, Runs runs, ClusterLocks locks, Clock clock, LongSupplier nanoTime) {
        this.walk = walk;
        this.runs = runs;
        this.locks = locks;
        this.clock = clock;
        this.nanoTime = nanoTime;
    }

    Walk walk() {
        return walk;
    }

    Optional<Run> newest() {
        return runs.newest(walk.kind());
    }

    /** The last one that looked, or looks, at everything. */
    Optional<Run> lastFull() {
        return runs.last(walk.kind(), Runs.KEPT).stream().filter(Run::full).findFirst();
    }

    /** @return whether one was begun; not when one is running, or another node was faster */
    boolean begin(Cause cause, @Nullable UserKey by, @Nullable Instant since) {
        Optional<Run> newest = newest();
        if (newest.filter(Run::running).isPresent()) return false;
        Instant now = clock.instant();
        return runs.begin(new Run(
                walk.kind(),
                newest.map(Run::number).orElse(0L) + 1,
                cause,
                by,
                since,
                RunState.RUNNING,
                now,
                now,
                0,
                walk.beginning(since == null),
                Counts.NONE,
                ""));
    }

    /** @return whether there is more to do at once */
    boolean work() {
        if (newest().filter(Run::running).isEmpty()) return false;
        boolean[] more = {false};
        locks.ifFree(walk.kind().name(), () -> more[0] = slice());
        return more[0];
    }

    private boolean slice() {
        long end = nanoTime.getAsLong() + SLICE.toNanos();
        Optional<Run> run = newest().filter(Run::running);
        while (run.isPresent() && nanoTime.getAsLong() < end) run = stepOrFailure(run.get());
        return run.isPresent();
    }

    /** A step that fails is tried again; when it fails again and again the run ends, with a reference to the log. */
    private Optional<Run> stepOrFailure(Run run) {
        try {
            Optional<Run> next = step(run);
            failures = 0;
            return next;
        } catch (RuntimeException failure) {
            if (++failures < MOST_FAILURES) throw failure;
            failures = 0;
            String reference = Fault.logged(LOG, "A " + walk.kind() + " after " + run.steps() + " steps", failure);
            runs.step(run, run.failed(reference, clock.instant()), List.of(), List.of());
            return Optional.empty();
        }
    }

    private Optional<Run> step(Run run) {
        Walk.Step step = walk.step(run);
        Instant now = clock.instant();
        Run after =
                step.next().map(place -> run.at(place, step.more(), now)).orElseGet(() -> run.done(step.more(), now));
        boolean ours = runs.step(run, after, step.findings(), step.hints());
        if (!after.running()) runs.prune();
        return ours ? Optional.of(after).filter(Run::running) : Optional.empty();
    }
}
