package com.okrcascade.bench;

import com.okrcascade.domain.measure.Quantity;
import java.util.ArrayList;
import java.util.List;

/** Many linked issues changed at once: from the first event until every number above is right. */
final class Bulk implements Row {
    private static final int TIMES = 5;

    private final String name;
    private final boolean slow;

    /** @param slow whether issues and searches take as long as a real Jira's */
    Bulk(String name, boolean slow) {
        this.name = name;
        this.slow = slow;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void measure(Step step) {
        if (slow) SlowJira.on(step.jira);
        int times = slow ? 1 : Math.min(TIMES, step.options.times());
        List<Long> issues = step.open(step.options.bulk());
        List<Long> nanos = new ArrayList<>();
        long revisions = 0;
        long statements = 0;
        long processor = 0;
        for (int time = 0; time < times; time++) {
            Levels before = new Levels(step.node.graphs.refreshed(), step.weekOf(issues.get(0)));
            long revision = step.node.graphs.refreshed().revision().number();
            issues.forEach(step::resolve);
            Meter.Use begin = step.node.meter.now();
            issues.forEach(step.node::changed);
            step.node.rounds.round();
            Meter.Use used = step.node.meter.now().since(begin);
            before.requireGoalGained(step.node.graphs.refreshed(), sum(issues));
            nanos.add(used.nanos());
            statements = used.statements();
            processor = used.processor();
            revisions = step.node.graphs.refreshed().revision().number() - revision;
            SlowJira.off(step.jira);
            step.reopen(issues);
        }
        step.figures.put(name, "p50", Samples.percentile(nanos, 50) / 1e6);
        step.figures.put(name, "worst", Samples.percentile(nanos, 100) / 1e6);
        step.figures.put(name, "revisions", revisions);
        step.figures.put(name, "cpu", processor / 1e6);
        step.figures.put(name, "statements", statements);
    }

    static Quantity sum(List<Long> issues) {
        return issues.stream().map(BusyJira::amount).reduce(Quantity.ZERO, Quantity::plus);
    }
}
