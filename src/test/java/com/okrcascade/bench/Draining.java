package com.okrcascade.bench;

import com.okrcascade.domain.model.IssueId;
import java.util.List;

/** A long queue of resolved issues worked off by one node: how many of them a second. */
final class Draining implements Row {
    private final String name;
    private final boolean slow;

    Draining(String name, boolean slow) {
        this.name = name;
        this.slow = slow;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void measure(Step step) {
        int count = slow ? step.options.drain() / 5 : step.options.drain();
        List<Long> issues = step.open(count);
        Levels before = new Levels(step.node.graphs.refreshed(), step.weekOf(issues.get(0)));
        issues.forEach(step::resolve);
        step.node.store.inbox().addAll(issues.stream().map(IssueId::new).toList());
        if (slow) SlowJira.on(step.jira);
        Meter.Use first = round(step);
        before.requireGoalGained(step.node.graphs.refreshed(), Bulk.sum(issues));
        step.node.letSettle();
        Meter.Use second = round(step);
        SlowJira.off(step.jira);
        if (step.node.store.inbox().size() > 0) throw new IllegalStateException("the inbox is not empty");
        step.figures.put(name, "rate", count / (first.nanos() / 1e9));
        step.figures.put(name, "second", count / (second.nanos() / 1e9));
        step.figures.put(name, "cpu", first.processor() / 1e6 / count);
        step.figures.put(name, "statements", (double) first.statements() / count);
        step.figures.put(name, "kilobytes", first.allocated() / 1024.0 / count);
        step.reopen(issues);
    }

    private static Meter.Use round(Step step) {
        Meter.Use begin = step.node.meter.now();
        step.node.rounds.round();
        return step.node.meter.now().since(begin);
    }
}
