package com.okrcascade.bench;

import com.okrcascade.application.writing.Worker;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Issues resolved at a steady rate, alternately on two nodes that share the database. For each it is taken how long it
 * lasts from the event until an answer of both nodes holds it at every level up to the goal. An answer is what the pages'
 * poll gets, with the sharing of questions to the database that readers have.
 */
final class Resolving implements Row {
    private static final int A_SECOND = 20;
    private static final long BETWEEN_ANSWERS = TimeUnit.MILLISECONDS.toNanos(5);
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

    private final String name;
    private final boolean slow;

    Resolving(String name, boolean slow) {
        this.name = name;
        this.slow = slow;
    }

    @Override
    public String name() {
        return name;
    }

    /** An issue that is resolved at a time, and what its week has gained since the beginning when it is credited. */
    private record Resolved(long issue, long at, Levels before, Quantity gained) {}

    /** One node, its readers' view, and when it first showed each issue. */
    private static final class Watched implements AutoCloseable {
        private final BenchedNode node;
        private final Worker worker;
        private final Map<Long, Long> seenAt = new ConcurrentHashMap<>();
        private final Map<Long, Resolved> awaited = new ConcurrentHashMap<>();
        private final List<Thread> threads;
        private volatile boolean closed;

        Watched(BenchedNode node) {
            this.node = node;
            node.graphs.refreshed();
            worker = node.worker();
            threads = List.of(new Thread(worker, "worker"), new Thread(this::watch, "reader"));
            threads.forEach(Thread::start);
        }

        private void watch() {
            while (!closed) {
                Graph answer = node.graphs.current();
                long now = System.nanoTime();
                awaited.values().stream()
                        .filter(one -> one.before().gained(answer, one.gained()))
                        .toList()
                        .forEach(one -> {
                            seenAt.put(one.issue(), now);
                            awaited.remove(one.issue());
                        });
                LockSupport.parkNanos(BETWEEN_ANSWERS);
            }
        }

        @Override
        public void close() {
            closed = true;
            worker.stop();
            threads.forEach(Watched::join);
        }

        private static void join(Thread thread) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public void measure(Step step) {
        List<Long> issues = step.open(A_SECOND * step.options.seconds());
        List<Resolved> prepared = prepare(step, issues);
        try (BenchedNode second = step.node("node2");
                Watched one = new Watched(step.node);
                Watched other = new Watched(second)) {
            if (slow) SlowJira.on(step.jira);
            List<Resolved> resolved = resolve(step, prepared, List.of(one, other));
            awaitAll(List.of(one, other));
            SlowJira.off(step.jira);
            prepared.get(0).before().requireGoalGained(second.graphs.refreshed(), Bulk.sum(issues));
            put(step, resolved, one, other);
        }
        step.reopen(issues);
    }

    /** Where two of the issues are in one week, the second one comes on top of the first. */
    private static List<Resolved> prepare(Step step, List<Long> issues) {
        Graph graph = step.node.graphs.refreshed();
        Map<KeyResultId, Quantity> gained = new HashMap<>();
        List<Resolved> prepared = new ArrayList<>();
        for (Long issue : issues) {
            KeyResult week = step.weekOf(issue);
            Quantity inAll = gained.merge(week.id(), BusyJira.amount(issue), Quantity::plus);
            prepared.add(new Resolved(issue, 0, new Levels(graph, week), inAll));
        }
        return prepared;
    }

    private static List<Resolved> resolve(Step step, List<Resolved> prepared, List<Watched> nodes) {
        List<Resolved> resolved = new ArrayList<>();
        long begin = System.nanoTime();
        for (int at = 0; at < prepared.size(); at++) {
            long due = begin + TimeUnit.SECONDS.toNanos(1) * at / A_SECOND;
            for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            Resolved next = prepared.get(at);
            Resolved one = new Resolved(next.issue(), System.nanoTime(), next.before(), next.gained());
            step.resolve(one.issue());
            nodes.forEach(node -> node.awaited.put(one.issue(), one));
            nodes.get(at % nodes.size()).node.changed(one.issue());
            resolved.add(one);
        }
        return resolved;
    }

    private static void awaitAll(List<Watched> nodes) {
        long giveUp = System.nanoTime() + PATIENCE;
        while (nodes.stream().anyMatch(node -> !node.awaited.isEmpty())) {
            if (System.nanoTime() > giveUp) throw new IllegalStateException("not everything was seen");
            LockSupport.parkNanos(BETWEEN_ANSWERS);
        }
    }

    private void put(Step step, List<Resolved> resolved, Watched one, Watched other) {
        List<Long> onBoth = resolved.stream()
                .map(issue -> Math.max(one.seenAt.get(issue.issue()), other.seenAt.get(issue.issue())) - issue.at())
                .toList();
        for (int percent : List.of(50, 95, 99)) {
            step.figures.put(name, "p" + percent, Samples.percentile(onBoth, percent) / 1e6);
        }
    }
}
