package com.okrcascade.application.crediting;

import com.okrcascade.application.port.Inbox;
import com.okrcascade.application.writing.Decision;
import com.okrcascade.application.writing.Graphs;
import com.okrcascade.application.writing.Writes;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes the credits of a batch of issues. Jira is asked outside any lock; when another write was faster everything is
 * read again, and after two lost races the batch is halved.
 */
public final class IssueBatches {
    private static final int RACES_BEFORE_HALVING = 2;

    private final Graphs graphs;
    private final Writes writes;
    private final Inbox inbox;
    private final CreditIssues creditIssues;
    /** Who loses races goes on with batches of the size that lands, and does not begin with full ones each time. */
    private volatile int most = InboxRounds.CHUNK;

    public IssueBatches(Graphs graphs, Writes writes, Inbox inbox, CreditIssues creditIssues) {
        this.graphs = graphs;
        this.writes = writes;
        this.inbox = inbox;
        this.creditIssues = creditIssues;
    }

    /**
     * @param rows the inbox rows of each issue
     * @param settled the rows that get their second look; they are deleted
     * @return the rows of issues that could not be read
     */
    public Set<Long> credit(Map<IssueId, List<Long>> rows, Set<Long> settled) {
        try {
            return together(rows, settled);
        } catch (Undecided why) {
            return rows.size() > 1 ? apart(rows, settled) : setBack(rows, why);
        }
    }

    /** One issue about which nothing can be decided must not hold up the others of its batch. */
    private Set<Long> apart(Map<IssueId, List<Long>> rows, Set<Long> settled) {
        Set<Long> failed = new HashSet<>();
        halves(rows).forEach(half -> failed.addAll(credit(half, settled)));
        return failed;
    }

    private Set<Long> setBack(Map<IssueId, List<Long>> rows, Undecided why) {
        Set<Long> ids = rows.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        inbox.failed(ids, Inbox.COMPUTING + why.getMessage());
        return ids;
    }

    private Set<Long> together(Map<IssueId, List<Long>> rows, Set<Long> settled) {
        if (rows.size() > most) return apart(rows, settled);
        for (int race = 0; race < RACES_BEFORE_HALVING; race++) {
            Graph graph = graphs.refreshed();
            CreditIssues.Verdict verdict = verdict(graph, rows, settled);
            if (lands(graph, verdict, seen(rows, settled, verdict))) {
                most = Math.min(InboxRounds.CHUNK, Math.max(most, rows.size() * 2));
                return failed(rows, verdict);
            }
        }
        most = Math.max(1, rows.size() / 2);
        if (rows.size() > 1) return apart(rows, settled);
        CreditIssues.Verdict verdict = writes.write(graph -> {
            CreditIssues.Verdict found = verdict(graph, rows, settled);
            return new Decision.Outcome<>(found, found.changes(), seen(rows, settled, found));
        });
        return failed(rows, verdict);
    }

    /** Reads the KPI of a key result that has one; nothing for any other. */
    public void readKpi(KeyResultId keyResult) {
        if (graphs.refreshed().find(keyResult).map(KeyResult::sourceKpi).isEmpty()) return;
        writes.write(graph -> Decision.Outcome.of(true, creditIssues.readings(graph, keyResult)));
    }

    private CreditIssues.Verdict verdict(Graph graph, Map<IssueId, List<Long>> rows, Set<Long> settled) {
        Set<IssueId> settledIssues = new HashSet<>();
        rows.forEach((issue, ids) -> {
            if (settled.containsAll(ids)) settledIssues.add(issue);
        });
        try {
            return creditIssues.decide(graph, rows.keySet(), settledIssues);
        } catch (RuntimeException failure) { // whatever an issue holds, only this issue waits
            throw new Undecided(failure);
        }
    }

    /** Deciding about these issues failed, by what they hold or by whoever was asked about them. */
    private static final class Undecided extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Undecided(RuntimeException cause) {
            super(cause.toString(), cause);
        }
    }

    /** A look without differences takes no revision; only one that changes credits is fenced. */
    private boolean lands(Graph graph, CreditIssues.Verdict verdict, List<Long> seen) {
        if (!verdict.changes().isEmpty())
            return writes.writeOn(graph, new Decision.Outcome<>(verdict, verdict.changes(), seen));
        inbox.delete(seen);
        return true;
    }

    /** The rows that had their second look, of issues that could be read. */
    private static List<Long> seen(Map<IssueId, List<Long>> rows, Set<Long> settled, CreditIssues.Verdict verdict) {
        return rows.entrySet().stream()
                .filter(row -> !verdict.failures().containsKey(row.getKey()))
                .flatMap(row -> row.getValue().stream())
                .filter(settled::contains)
                .toList();
    }

    /** Counts one attempt, once it is clear that this verdict stands. */
    private Set<Long> failed(Map<IssueId, List<Long>> rows, CreditIssues.Verdict verdict) {
        Set<Long> failed = new HashSet<>();
        verdict.failures().forEach((issue, why) -> {
            List<Long> ids = rows.getOrDefault(issue, List.of());
            inbox.failed(ids, why);
            failed.addAll(ids);
        });
        return failed;
    }

    private static List<Map<IssueId, List<Long>>> halves(Map<IssueId, List<Long>> rows) {
        Map<IssueId, List<Long>> first = new LinkedHashMap<>();
        Map<IssueId, List<Long>> second = new LinkedHashMap<>();
        rows.forEach((issue, ids) -> (first.size() < rows.size() / 2 ? first : second).put(issue, ids));
        return List.of(first, second);
    }
}
