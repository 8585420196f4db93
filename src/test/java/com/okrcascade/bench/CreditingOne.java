package com.okrcascade.bench;

import com.okrcascade.domain.measure.Quantity;
import java.util.List;

/** One resolved issue, from the inbox to the goal: must not cost more in a bigger company. */
final class CreditingOne implements Row {
    @Override
    public String name() {
        return "credit-one";
    }

    @Override
    public void measure(Step step) {
        int times = step.options.times();
        List<Long> issues = step.open(2 * times);
        Samples.of(step.node.meter, times, times, new Samples.Work() {
                    private Levels before;

                    @Override
                    public void prepare(int time) {
                        before = new Levels(step.node.graphs.refreshed(), step.weekOf(issues.get(time)));
                        step.resolve(issues.get(time));
                        step.node.changed(issues.get(time));
                    }

                    @Override
                    public void run(int time) {
                        step.node.rounds.round();
                    }

                    @Override
                    public void check(int time) {
                        Quantity amount = BusyJira.amount(issues.get(time));
                        before.requireGoalGained(step.node.graphs.refreshed(), amount);
                        step.node.emptyInbox();
                    }
                })
                .into(step.figures, name());
        step.reopen(issues);
    }
}
