package com.okrcascade.proof.model;

import com.okrcascade.domain.upkeep.RunKind;
import java.time.Duration;
import java.util.List;

/** What the cluster does by itself. */
final class WorkerActions {
    private static final List<Integer> MILLISECONDS = List.of(50, 300, 2_000, 11_000, 16_000, 31_000);

    private static final Duration SETTLED = Duration.ofSeconds(11);

    private WorkerActions() {}

    static List<Action> all() {
        return List.of(
                Action.ofPeople("worker looked", 8, WorkerActions::look),
                Action.ofPeople("worker looked twice", 22, WorkerActions::lookTwice),
                Action.ofPeople("queries tried", 3, WorkerActions::tryQueries),
                Action.ofPeople("failures retried", 4, WorkerActions::retry),
                Action.ofPeople("reconcile run", 4, step -> run(step, RunKind.RECONCILE)),
                Action.ofPeople("rebuild run", 4, step -> run(step, RunKind.REBUILD)),
                Action.ofPeople("time passed", 8, WorkerActions::pass),
                Action.ofPeople("node restarted", 2, WorkerActions::restart));
    }

    private static boolean look(Step step) {
        step.world.tell("  " + step.node + ": works");
        step.node.work();
        return true;
    }

    /** The second look deletes the hint: what comes in its middle must not go with it. */
    private static boolean lookTwice(Step step) {
        look(step);
        settle(step);
        return true;
    }

    static void settle(Step step) {
        step.world.time.pass(SETTLED);
        look(step);
    }

    private static boolean pass(Step step) {
        Duration time = Duration.ofMillis(step.one(MILLISECONDS));
        step.world.tell("  " + time + " pass");
        step.world.time.pass(time);
        step.node.work();
        return true;
    }

    private static boolean retry(Step step) {
        step.world.tell("  " + step.node + ": failures are retried");
        step.node.retryFailures();
        return true;
    }

    private static boolean tryQueries(Step step) {
        step.world.tell("  " + step.node + ": queries are tried");
        step.node.tryQueries();
        return true;
    }

    private static boolean run(Step step, RunKind kind) {
        step.world.tell("  " + step.node + " runs a " + kind);
        step.node.run(kind);
        return true;
    }

    private static boolean restart(Step step) {
        step.node.work();
        step.world.tell("  " + step.node + " is restarted");
        step.world.restart(step.node);
        return true;
    }
}
