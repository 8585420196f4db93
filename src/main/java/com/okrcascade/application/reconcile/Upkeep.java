package com.okrcascade.application.reconcile;

import com.okrcascade.application.port.Inbox;
import com.okrcascade.application.writing.Bell;
import com.okrcascade.application.writing.Graphs;
import com.okrcascade.domain.model.UserKey;
import com.okrcascade.domain.upkeep.Cause;
import com.okrcascade.domain.upkeep.Run;
import com.okrcascade.domain.upkeep.RunKind;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * What a node does for everybody from time to time: says that it is there, begins the reconcile of the night and the one
 * after a start, and takes on whatever runs. Begun on one node, a run is taken on by any.
 */
public final class Upkeep {
    private static final LocalTime NIGHT = LocalTime.of(2, 0);

    private final Heartbeat heartbeat;
    private final Runner reconcile;
    private final Runner rebuild;
    private final KeepQueryStates queryStates;
    private final Inbox inbox;
    private final Graphs graphs;
    private final Clock clock;
    private final Instant startedAt;
    private final Bell bell = new Bell();

    public Upkeep(
            Heartbeat heartbeat,
            Runner reconcile,
            Runner rebuild,
            KeepQueryStates queryStates,
            Inbox inbox,
            Graphs graphs,
            Clock clock) {
        this.heartbeat = heartbeat;
        this.reconcile = reconcile;
        this.rebuild = rebuild;
        this.queryStates = queryStates;
        this.inbox = inbox;
        this.graphs = graphs;
        this.clock = clock;
        startedAt = clock.instant();
    }

    /** Rings when there is something to do. */
    public Bell bell() {
        return bell;
    }

    /** One look at what is due, and a slice of what runs. */
    public void round() {
        heartbeat.beat(graphs.current().revision().number());
        beginWhatIsDue();
        queryStates.round();
        boolean more = false;
        for (Runner runner : List.of(reconcile, rebuild)) more |= runner.work();
        if (more) bell.ring();
    }

    /** @return whether one was begun; not when one is running */
    boolean begin(RunKind kind, UserKey by) {
        boolean begun = runner(kind).begin(Cause.PERSON, by, null);
        bell.ring();
        return begun;
    }

    private Runner runner(RunKind kind) {
        return switch (kind) {
            case RECONCILE -> reconcile;
            case REBUILD -> rebuild;
        };
    }

    private void beginWhatIsDue() {
        heartbeat
                .missedSince()
                .filter(since -> reconcile.begin(Cause.START, null, since))
                .ifPresent(since -> heartbeat.madeUp());
        if (nightIsDue() && reconcile.begin(Cause.NIGHT, null, null)) retrySetAside();
    }

    /** What was broken in the day may be mended at night. */
    private void retrySetAside() {
        inbox.retry(
                inbox.setAside(0, Integer.MAX_VALUE).stream().map(Inbox.Row::id).toList());
    }

    /** Once after each two o'clock, also when nobody was there at two; a new company waits for its first night. */
    private boolean nightIsDue() {
        Instant night = lastNight();
        return startedOrCompared().isBefore(night);
    }

    private Instant startedOrCompared() {
        return reconcile.lastFull().map(Run::startedAt).orElse(startedAt);
    }

    private Instant lastNight() {
        ZonedDateTime now =
                clock.instant().atZone(graphs.current().calendar().settings().zone());
        ZonedDateTime tonight = now.with(NIGHT);
        return (tonight.isAfter(now) ? tonight.minusDays(1) : tonight).toInstant();
    }
}
