package com.okrcascade.proof.model;

import java.time.Duration;
import java.util.List;

/** What the cluster does by itself. */
final class WorkerActions {
    private static final List<Integer> MILLISECONDS = List.of(50, 300, 2_000, 11_000, 16_000, 31_000);

    private WorkerActions() {}

    static List<Action> all() {
        return List.of(
                Action.ofPeople("worker looked", 10, WorkerActions::look),
                Action.ofPeople("time passed", 8, WorkerActions::pass),
                Action.ofPeople("node restarted", 1, WorkerActions::restart));
    }

    private static boolean look(Step step) {
        step.world.tell("  " + step.node + ": works");
        step.node.work();
        return true;
    }

    private static boolean pass(Step step) {
        Duration time = Duration.ofMillis(step.one(MILLISECONDS));
        step.world.tell("  " + time + " pass");
        step.world.time.pass(time);
        step.node.work();
        return true;
    }

    private static boolean restart(Step step) {
        step.node.work();
        step.world.tell("  " + step.node + " is restarted");
        step.world.restart(step.node);
        return true;
    }
}
