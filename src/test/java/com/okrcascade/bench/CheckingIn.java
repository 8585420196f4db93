package com.okrcascade.bench;

import com.okrcascade.application.keyresults.RecordCheckIn;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.KeyResult;
import java.util.Optional;

/** A person's report on a week, written and rolled up to the goal. */
final class CheckingIn implements Row {
    private static final int BY_HAND = 2;

    @Override
    public String name() {
        return "check-in";
    }

    @Override
    public void measure(Step step) {
        KeyResult byHand = byHand(step);
        RecordCheckIn recordCheckIn = step.node.recordCheckIn();
        Samples.of(step.node.meter, step.options.times(), step.options.times(), new Samples.Work() {
                    @Override
                    public void run(int time) {
                        var report = new RecordCheckIn.Report(value(time), 7, "Seen with the customer", null);
                        recordCheckIn.record(Actor.admin(BigCompany.OWNER), byHand.id(), report, Optional.empty());
                    }

                    @Override
                    public void check(int time) {
                        Optional<Quantity> current = step.node
                                .graphs
                                .refreshed()
                                .standing(byHand.id())
                                .current();
                        if (!current.equals(Optional.of(value(time)))) throw new IllegalStateException("not " + time);
                    }
                })
                .into(step.figures, name());
    }

    /** A key result of a week to come that people report on. */
    static KeyResult byHand(Step step) {
        Graph graph = step.node.graphs.refreshed();
        KeyResult profit = step.weekOf(step.open(1).get(0));
        return graph.find(graph.keyResults(profit.objective()).get(BY_HAND)).orElseThrow();
    }

    static Quantity value(int time) {
        return Quantity.of(61 + time % 2);
    }
}
