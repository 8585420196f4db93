package com.okrcascade.application.crediting;

import com.okrcascade.application.port.Inbox;
import com.okrcascade.application.writing.Graphs;
import com.okrcascade.domain.model.InboxKind;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.KeyResultId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/**
 * Works the inbox in rounds. Each row gets two looks: one at once, and one after a settle time, because an event may
 * come before its commit and an index after it; the second look deletes the row. When a node is killed its rows stay,
 * and whoever looks next begins with the first look: nothing is lost, and a look that finds nothing new writes nothing.
 */
public final class InboxRounds {
    /** How many rows one batch takes. */
    public static final int CHUNK = 500;

    /** Twice as long after each failure, so that what is broken is asked less and less until it is set aside. */
    private static final Duration AFTER_FIRST_FAILURE = Duration.ofSeconds(30);

    private static final Duration LONGEST_REST = Duration.ofMinutes(10);
    /** Beyond the settle time, how long a row is left to the node that wrote it; others' indexes lag behind. */
    private static final Duration FOR_OTHERS = Duration.ofSeconds(5);

    private final Inbox inbox;
    private final Expansion expansion;
    private final IssueBatches batches;
    private final Graphs graphs;
    private final CreditingHealth health;
    private final LongSupplier nanoTime;
    private final Map<Long, Long> firstLooks = new HashMap<>();
    private final Map<Long, Long> firstSeen = new HashMap<>();
    private final Map<Long, Long> failedAt = new HashMap<>();

    public InboxRounds(
            Inbox inbox,
            Expansion expansion,
            IssueBatches batches,
            Graphs graphs,
            CreditingHealth health,
            LongSupplier nanoTime) {
        this.inbox = inbox;
        this.expansion = expansion;
        this.batches = batches;
        this.graphs = graphs;
        this.health = health;
        this.nanoTime = nanoTime;
    }

    /**
     * One pass over the whole inbox. First looks come before second ones: somebody waits for them.
     *
     * @return how many rows got a look
     */
    public int round() {
        return new Round(
                        nanoTime.getAsLong(),
                        graphs.current().facts().settings().settle())
                .run();
    }

    /** What one round knows. A row that had its first look in it is not due for the second one before the next. */
    private final class Round {
        private final long now;
        private final Duration settle;
        private final Set<Long> present = new HashSet<>();
        private final Set<Long> unsettled = new HashSet<>();
        private boolean anySettled;
        private long newest;
        private int looked;

        Round(long now, Duration settle) {
            this.now = now;
            this.settle = settle;
        }

        int run() {
            firstLooks();
            if (anySettled) secondLooks();
            forget(present);
            return looked;
        }

        /** At what came since this was last called, too. */
        private void firstLooks() {
            for (List<Inbox.Row> page = inbox.above(newest, CHUNK);
                    !page.isEmpty();
                    page = inbox.above(newest, CHUNK)) {
                newest = last(page);
                page.forEach(this::meet);
                look(page.stream().filter(this::isNew).toList(), false);
            }
        }

        private void secondLooks() {
            long above = 0;
            for (List<Inbox.Row> page = inbox.above(above, CHUNK); !page.isEmpty(); page = inbox.above(above, CHUNK)) {
                above = last(page);
                page.forEach(row -> present.add(row.id()));
                if (look(page.stream().filter(this::isSettled).toList(), true)) firstLooks();
            }
        }

        private void meet(Inbox.Row row) {
            present.add(row.id());
            if (isSettled(row)) anySettled = true;
            else if (isIssue(row)) unsettled.add(row.ref());
        }

        private boolean isNew(Inbox.Row row) {
            return !firstLooks.containsKey(row.id()) && isOurs(row, now, settle);
        }

        private boolean isSettled(Inbox.Row row) {
            Long first = firstLooks.get(row.id());
            return first != null && now - first >= settle.toNanos();
        }

        /** @return whether any of them was due */
        private boolean look(List<Inbox.Row> rows, boolean second) {
            List<Inbox.Row> due =
                    rows.stream().filter(row -> !isResting(row, now)).toList();
            if (due.isEmpty()) return false;
            lookAtLargeKinds(due, second, now);
            lookAtIssues(due, second, this);
            looked += due.size();
            return true;
        }

        /** Of an issue that is hinted at again it is not yet time to believe that a search no longer finds it. */
        private Set<IssueId> settled(Set<IssueId> issues) {
            return issues.stream()
                    .filter(issue -> !unsettled.contains(issue.value()))
                    .collect(Collectors.toSet());
        }
    }

    private static long last(List<Inbox.Row> page) {
        return page.get(page.size() - 1).id();
    }

    /** A link, key result, query or default may stand for many issues: they are put into the inbox one by one. */
    private void lookAtLargeKinds(List<Inbox.Row> due, boolean second, long now) {
        for (Inbox.Row row : due) {
            if (isIssue(row)) continue;
            if (row.kind() == InboxKind.KEY_RESULT) batches.readKpi(new KeyResultId(row.ref()));
            Optional<String> failure = expansion.expand(row);
            if (failure.isPresent()) {
                keep(row, failure.get(), now);
                continue;
            }
            if (second) inbox.delete(List.of(row.id()));
            else firstLooks.put(row.id(), nanoTime.getAsLong());
            tell(List.of(row), second);
        }
    }

    private void keep(Inbox.Row row, String why, long now) {
        inbox.failed(List.of(row.id()), why);
        failedAt.put(row.id(), now);
    }

    private void lookAtIssues(List<Inbox.Row> due, boolean second, Round round) {
        Map<IssueId, List<Long>> rows = new LinkedHashMap<>();
        due.stream().filter(InboxRounds::isIssue).forEach(row -> rows.computeIfAbsent(
                        new IssueId(row.ref()), id -> new ArrayList<>())
                .add(row.id()));
        if (rows.isEmpty()) return;
        IssueBatches.Looked looked = second ? batches.second(rows, round.settled(rows.keySet())) : batches.first(rows);
        long now = nanoTime.getAsLong();
        looked.failed().forEach(id -> failedAt.put(id, round.now));
        looked.again().forEach(id -> firstLooks.put(id, now));
        List<Inbox.Row> done = due.stream()
                .filter(row -> isIssue(row) && !looked.failed().contains(row.id()))
                .filter(row -> !looked.again().contains(row.id()))
                .toList();
        if (!second) done.forEach(row -> firstLooks.put(row.id(), now));
        tell(done, second);
    }

    private void tell(List<Inbox.Row> looked, boolean second) {
        if (second) health.done(looked);
        else health.looked(looked);
    }

    private boolean isOurs(Inbox.Row row, long now, Duration settle) {
        if (row.node().equals(health.node())) return true;
        long seen = firstSeen.computeIfAbsent(row.id(), id -> now);
        return now - seen >= settle.plus(FOR_OTHERS).toNanos();
    }

    /** What could not be read is tried again later and holds nobody up. */
    private boolean isResting(Inbox.Row row, long now) {
        Long failed = failedAt.get(row.id());
        return failed != null && now - failed < rest(row.attempts()).toNanos();
    }

    private static Duration rest(int attempts) {
        Duration rest =
                AFTER_FIRST_FAILURE.multipliedBy(1L << Math.max(0, Math.min(attempts, Inbox.MOST_ATTEMPTS) - 1));
        return rest.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : rest;
    }

    private void forget(Set<Long> present) {
        firstLooks.keySet().retainAll(present);
        firstSeen.keySet().retainAll(present);
        failedAt.keySet().retainAll(present);
        health.left(present);
    }

    private static boolean isIssue(Inbox.Row row) {
        return row.kind() == InboxKind.ISSUE;
    }
}
