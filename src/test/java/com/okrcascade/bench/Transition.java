package com.okrcascade.bench;

import java.util.List;

/** What the listener adds to somebody's transition. */
final class Transition implements Row {
    @Override
    public String name() {
        return "transition";
    }

    @Override
    public void measure(Step step) {
        List<Long> issues = step.open(1);
        int times = step.options.times() * 3;
        Samples.of(step.node.meter, times, times, time -> step.node.changed(issues.get(0)))
                .into(step.figures, name());
        int waiting = step.node.store.inbox().size();
        if (waiting != 2 * times) throw new IllegalStateException(waiting + " hints and not " + 2 * times);
        step.node.emptyInbox();
    }
}
