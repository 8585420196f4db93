package com.okrcascade.application.demo;

import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.ObjectiveId;
import java.util.Optional;

/**
 * How far the demo is.
 *
 * @param done of how many days the past was made
 * @param message why it failed; empty else
 * @param goal what it made, once that is there
 */
public record DemoStatus(State state, Step step, int done, int of, String message, Optional<Goal> goal) {
    static final DemoStatus IDLE = new DemoStatus(State.IDLE, Step.NONE, 0, 0, "", Optional.empty());

    /** Whether it works, shows itself, or neither. */
    public enum State {
        IDLE,
        RUNNING,
        LIVE,
        FAILED
    }

    /** What it works on. */
    public enum Step {
        NONE,
        PAST,
        COMPANY,
        LIVE
    }

    /** The goal at the top, and its key result. */
    public record Goal(ObjectiveId objective, KeyResultId keyResult) {}

    static DemoStatus at(Step step) {
        return new DemoStatus(State.RUNNING, step, 0, 0, "", Optional.empty());
    }

    static DemoStatus past(int done, int of) {
        return new DemoStatus(State.RUNNING, Step.PAST, done, of, "", Optional.empty());
    }

    static DemoStatus live(Goal goal) {
        return new DemoStatus(State.LIVE, Step.LIVE, 0, 0, "", Optional.of(goal));
    }

    DemoStatus failed(String why) {
        return new DemoStatus(State.FAILED, step, done, of, why, goal);
    }

    DemoStatus stopped() {
        return new DemoStatus(State.IDLE, Step.NONE, 0, 0, "", goal);
    }
}
