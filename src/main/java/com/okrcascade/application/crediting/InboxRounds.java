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
     * One pass over the whole inbox.
     *
     * @return how many rows got a look
     */
    public int round() {
        long now = nanoTime.getAsLong();
        Duration settle = graphs.current().facts().settings().settle();
        Set<Long> present = new HashSet<>();
        int looked = 0;
        long above = 0;
        for (List<Inbox.Row> page = inbox.above(0, CHUNK); !page.isEmpty(); page = inbox.above(above, CHUNK)) {
            above = page.get(page.size() - 1).id();
            page.forEach(row -> present.add(row.id()));
            looked += look(page, now, settle);
        }
        forget(present);
        return looked;
    }

    private int look(List<Inbox.Row> page, long now, Duration settle) {
        List<Inbox.Row> due = new ArrayList<>();
        Set<Long> settled = new HashSet<>();
        for (Inbox.Row row : page) {
            Long first = firstLooks.get(row.id());
            boolean second = first != null && now - first >= settle.toNanos();
            if (second) settled.add(row.id());
            if ((second || first == null && isOurs(row, now, settle)) && !isResting(row, now)) due.add(row);
        }
        if (due.isEmpty()) return 0;
        lookAtLargeKinds(due, settled, now);
        lookAtIssues(due, settled, now);
        return due.size();
    }

    /** A link, key result, query or default may stand for many issues: they are put into the inbox one by one. */
    private void lookAtLargeKinds(List<Inbox.Row> due, Set<Long> settled, long now) {
        for (Inbox.Row row : due) {
            if (isIssue(row)) continue;
            if (row.kind() == InboxKind.KEY_RESULT) batches.readKpi(new KeyResultId(row.ref()));
            Optional<String> failure = expansion.expand(row);
            if (failure.isPresent()) keep(row, failure.get(), now);
            else if (settled.contains(row.id())) inbox.delete(List.of(row.id()));
            else firstLooks.put(row.id(), nanoTime.getAsLong());
            tell(List.of(row), settled);
        }
    }

    private void keep(Inbox.Row row, String why, long now) {
        inbox.failed(List.of(row.id()), why);
        failedAt.put(row.id(), now);
    }

    private void lookAtIssues(List<Inbox.Row> due, Set<Long> settled, long now) {
        Map<IssueId, List<Long>> rows = new LinkedHashMap<>();
        due.stream().filter(InboxRounds::isIssue).forEach(row -> rows.computeIfAbsent(
                        new IssueId(row.ref()), id -> new ArrayList<>())
                .add(row.id()));
        if (rows.isEmpty()) return;
        Set<Long> failed = batches.credit(rows, settled);
        tell(
                due.stream()
                        .filter(row -> isIssue(row) && !failed.contains(row.id()))
                        .toList(),
                settled);
        rows.values()
                .forEach(ids -> ids.forEach(id -> {
                    if (failed.contains(id)) failedAt.put(id, now);
                    else firstLooks.putIfAbsent(id, nanoTime.getAsLong());
                }));
    }

    private void tell(List<Inbox.Row> looked, Set<Long> settled) {
        health.done(looked.stream().filter(row -> settled.contains(row.id())).toList());
        health.looked(looked.stream().filter(row -> !settled.contains(row.id())).toList());
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
