package com.okrcascade.bench;

import com.okrcascade.application.ReadGraph;
import com.okrcascade.application.crediting.CreditIssues;
import com.okrcascade.application.crediting.WatchedSearch;
import com.okrcascade.application.keyresults.RecordCheckIn;
import com.okrcascade.application.reconcile.Heartbeat;
import com.okrcascade.application.reconcile.KeepQueryStates;
import com.okrcascade.application.reconcile.Rebuild;
import com.okrcascade.application.reconcile.Reconcile;
import com.okrcascade.application.reconcile.Runner;
import com.okrcascade.application.reconcile.StartRun;
import com.okrcascade.application.reconcile.Upkeep;
import com.okrcascade.application.reconcile.Walk;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.upkeep.Run;
import com.okrcascade.domain.upkeep.RunKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Everything that is linked compared with Jira, step by step, while people go on checking in. */
final class Reconciling implements Row {
    private static final long BETWEEN_CHECK_INS = TimeUnit.MILLISECONDS.toNanos(50);

    @Override
    public String name() {
        return "reconcile";
    }

    @Override
    public void measure(Step step) throws InterruptedException {
        Upkeep upkeep = upkeep(step.node);
        new StartRun(new ReadGraph(step.node.graphs), upkeep).start(Actor.admin(BigCompany.OWNER), RunKind.RECONCILE);
        Meter.Use[] used = new Meter.Use[1];
        Thread reconcile = new Thread(() -> used[0] = reconcile(step, upkeep), "reconcile");
        reconcile.start();
        List<Long> checkIns = checkInsWhile(step, reconcile);
        reconcile.join();
        Run run = newest(step);
        requireRight(step, run);
        double seconds = used[0].nanos() / 1e9;
        step.figures.put(name(), "seconds", seconds);
        step.figures.put(name(), "rate", step.size.links() / seconds);
        step.figures.put(name(), "steps", run.steps());
        step.figures.put(name(), "cpu", used[0].processor() / 1e6);
        step.figures.put(name(), "kilobytes", used[0].allocated() / 1024.0);
        step.figures.put(name(), "checkin50", Samples.percentile(checkIns, 50) / 1e6);
        step.figures.put(name(), "checkin99", Samples.percentile(checkIns, 99) / 1e6);
    }

    private static Upkeep upkeep(BenchedNode node) {
        CreditIssues creditIssues = node.creditIssues();
        Reconcile reconcile = new Reconcile(
                creditIssues,
                node.jira,
                node.store.credits(),
                node.store.links(),
                node.jira,
                node.store.inbox(),
                node.graphs);
        return new Upkeep(
                new Heartbeat("node1", node.store.nodes(), node.clock, System::nanoTime),
                runner(node, reconcile),
                runner(
                        node,
                        new Rebuild(
                                node.store.ledger(),
                                node.store.dayGains(),
                                node.store.credits(),
                                node.store.buckets(),
                                node.store.journal(),
                                node.graphs,
                                node.writes)),
                new KeepQueryStates(
                        node.graphs,
                        node.writes,
                        new WatchedSearch(node.jira, node.clock),
                        node.jira,
                        node.store.credits()),
                node.store.inbox(),
                node.graphs,
                node.clock);
    }

    private static Runner runner(BenchedNode node, Walk walk) {
        return new Runner(
                walk,
                node.store.runs(),
                (name, work) -> {
                    work.run();
                    return true;
                },
                node.clock,
                System::nanoTime);
    }

    private static Meter.Use reconcile(Step step, Upkeep upkeep) {
        Meter.Use begin = step.node.meter.now();
        while (newest(step).running()) upkeep.round();
        return step.node.meter.now().since(begin);
    }

    private static List<Long> checkInsWhile(Step step, Thread reconcile) {
        KeyResult byHand = CheckingIn.byHand(step);
        RecordCheckIn recordCheckIn = step.node.recordCheckIn();
        List<Long> nanos = new ArrayList<>();
        while (reconcile.isAlive() || nanos.isEmpty()) {
            long begin = System.nanoTime();
            var report = new RecordCheckIn.Report(CheckingIn.value(nanos.size()), 7, "Meanwhile", null);
            recordCheckIn.record(Actor.admin(BigCompany.OWNER), byHand.id(), report, Optional.empty());
            nanos.add(System.nanoTime() - begin);
            LockSupport.parkNanos(BETWEEN_CHECK_INS);
        }
        return nanos;
    }

    private static Run newest(Step step) {
        return step.node.store.runs().newest(RunKind.RECONCILE).orElseThrow();
    }

    /** It has compared every linked issue, and the product's own credits leave nothing to find. */
    private static void requireRight(Step step, Run run) {
        boolean all = run.counts().compared() >= step.size.links();
        if (!all || run.counts().differences() > 0 || run.counts().refreshed() > 0)
            throw new IllegalStateException("a reconcile found " + run);
    }
}
