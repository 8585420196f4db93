package com.okrcascade.proof.model;

import com.okrcascade.application.memory.PassingFault;
import com.okrcascade.application.port.Inbox;
import com.okrcascade.domain.model.InboxKind;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** What can go wrong, or come in between, while something is done. */
enum Fault {
    NONE(false, step -> {}),
    EVENT_TWICE(false, step -> {}, Events.Way.TWICE),
    EVENT_LOST(true, step -> {}, Events.Way.LOST),
    EVENT_LATE(false, step -> {}, Events.Way.LATE),
    EVENT_BEFORE_ITS_CHANGE(false, step -> {}, Events.Way.EARLY),
    SEARCH_FAILS(true, Fault::breakSearches),
    INDEX_LAGS(true, Fault::lag),
    INDEX_REBUILT(true, Fault::rebuild),
    AMOUNT_FIELD_GONE(true, Fault::takeFieldAway),
    DATABASE_RESTORED(true, Fault::restore),
    ISSUE_UNREADABLE(false, Fault::makeUnreadable),
    KILLED_BEFORE_A_CALL(
            false,
            step -> call(step, false, () -> {
                throw new Crash(false);
            })),
    KILLED_AFTER_A_CALL(
            false,
            step -> call(step, true, () -> {
                throw new Crash(true);
            })),
    CUT_OFF_BEFORE_A_CALL(false, step -> call(step, false, Fault::loseConnection)),
    CUT_OFF_BEFORE_THE_COMMIT(false, step -> write(step, false, Fault::loseConnection)),
    CUT_OFF_AFTER_THE_COMMIT(false, step -> write(step, true, Fault::loseConnection)),
    DEADLOCK(
            false,
            step -> write(step, false, () -> {
                throw new PassingFault();
            })),
    OTHER_WRITER_BEFORE_THE_COMMIT(false, step -> write(step, false, () -> meanwhile(step, Fault::writes))),
    OTHER_WORKER_BEFORE_THE_COMMIT(
            false, step -> write(step, false, () -> meanwhile(step, (one, other) -> other.node.work()))),
    OTHER_WRITER(false, step -> call(step, step.chance(50), () -> meanwhile(step, Fault::writes))),
    OTHER_WORKER(false, step -> call(step, step.chance(50), () -> meanwhile(step, (one, other) -> other.node.work()))),
    ISSUE_CHANGES_MEANWHILE(false, step -> call(step, step.chance(50), () -> meanwhile(step, Fault::issueChanges))),
    DAY_CHANGES(false, step -> call(step, step.chance(50), () -> nextDay(step)));

    private static final List<Integer> CALLS = List.of(3, 8, 20, 40);

    /** Whether only a reconcile finds what was missed. */
    final boolean loses;

    private final Consumer<Step> begin;
    private final Events.Way way;

    Fault(boolean loses, Consumer<Step> begin) {
        this(loses, begin, Events.Way.ONCE);
    }

    Fault(boolean loses, Consumer<Step> begin, Events.Way way) {
        this.loses = loses;
        this.begin = begin;
        this.way = way;
    }

    void begin(Step step) {
        step.world.events.go(way);
        begin.accept(step);
    }

    boolean isOfEvents() {
        return way != Events.Way.ONCE;
    }

    /** Whether it can only strike where something is written. */
    boolean isOfWrites() {
        return switch (this) {
            case CUT_OFF_BEFORE_THE_COMMIT,
                    CUT_OFF_AFTER_THE_COMMIT,
                    DEADLOCK,
                    OTHER_WRITER_BEFORE_THE_COMMIT,
                    OTHER_WORKER_BEFORE_THE_COMMIT -> true;
            default -> false;
        };
    }

    /** @return whether it struck */
    boolean end(Step step) {
        boolean calm = step.node.wire.calm();
        boolean struck = isOfEvents() ? step.world.events.used() : calm;
        step.world.events.go(Events.Way.ONCE);
        return struck;
    }

    private static void breakSearches(Step step) {
        step.world.jira.breakSearches();
        step.world.missHints();
        step.world.until(step.world.jira::makeWell);
    }

    private static void lag(Step step) {
        step.world.jira.memory().lag();
        step.world.missHints();
        step.world.until(step.world.jira::makeWell);
    }

    private static void rebuild(Step step) {
        step.world.jira.memory().emptyIndex();
        step.world.missHints();
        step.world.until(step.world.jira::makeWell);
    }

    private static void takeFieldAway(Step step) {
        step.world.jira.memory().deleteField();
        step.world.missHints();
        step.world.until(step.world.jira.memory()::restoreField);
    }

    private static void restore(Step step) {
        step.world.tell("  the database is restored");
        step.world.restoreBackup();
    }

    private static void makeUnreadable(Step step) {
        step.deal(any -> true).ifPresent(deal -> {
            step.world.jira.memory().makeUnreadable(deal.id);
            step.world.until(() -> step.world.jira.memory().makeReadable(deal.id));
        });
    }

    private static void call(Step step, boolean after, Runnable what) {
        int skipped = step.random.nextInt(step.one(CALLS));
        step.node.wire.disturb(new Wire.Disturbance(Wire.ANY, skipped, after, disturbing(step, what)));
    }

    private static void write(Step step, boolean after, Runnable what) {
        step.node.wire.disturb(new Wire.Disturbance(Wire.WRITE, 0, after, disturbing(step, what)));
    }

    private static Runnable disturbing(Step step, Runnable what) {
        return () -> {
            step.disturbed();
            step.world.tell("    in the middle of it:");
            what.run();
        };
    }

    private static void loseConnection() {
        throw new LostConnection();
    }

    private static void meanwhile(Step step, BiConsumer<Step, Step> what) {
        List<Node> others =
                step.world.nodes.stream().filter(node -> node != step.node).toList();
        what.accept(step, new Step(step.world, step.one(others), step.random));
    }

    /** Often the same as what it comes in between of. */
    private static void writes(Step step, Step other) {
        for (int tries = 0; tries < 5; tries++) {
            Action action = step.chance(40) ? step.action : Actions.any(step.random);
            if (!action.byJira() && action.act().test(other)) return;
        }
    }

    /** Mostly one that is just being looked at. */
    private static void issueChanges(Step step, Step other) {
        other.minding(step.world.store.inbox().above(0, 3).stream()
                .filter(row -> row.kind() == InboxKind.ISSUE)
                .map(Inbox.Row::ref)
                .toList());
        for (int tries = 0; tries < 5; tries++) {
            if (Actions.anyByJira(step.random).act().test(other)) return;
        }
    }

    private static void nextDay(Step step) {
        step.world.time.sleepUntil(step.world.time.today().plusDays(1 + step.random.nextInt(9)));
        step.world.tell("    it is " + step.world.time.today());
    }
}
