package com.okrcascade.application.crediting;

import com.okrcascade.application.port.Inbox;
import com.okrcascade.application.writing.Decision;
import com.okrcascade.application.writing.Graphs;
import com.okrcascade.application.writing.Writes;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.model.IssueId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
        Set<Long> failed = new HashSet<>();
        for (int race = 0; race < RACES_BEFORE_HALVING; race++) {
            Graph graph = graphs.refreshed();
            if (land(graph, rows, settled, failed, outcome -> writes.writeOn(graph, outcome))) return failed;
        }
        if (rows.size() > 1) {
            halves(rows).forEach(half -> failed.addAll(credit(half, settled)));
            return failed;
        }
        writes.write(graph -> {
            failed.clear();
            return outcome(graph, rows, settled, failed);
        });
        return failed;
    }

    private boolean land(
            Graph graph, Map<IssueId, List<Long>> rows, Set<Long> settled, Set<Long> failed, Landing landing) {
        failed.clear();
        Decision.Outcome<Boolean> outcome = outcome(graph, rows, settled, failed);
        if (!outcome.changes().isEmpty()) return landing.lands(outcome);
        inbox.delete(outcome.seen());
        return true;
    }

    /** A look without differences takes no revision; only one that changes credits is fenced. */
    private Decision.Outcome<Boolean> outcome(
            Graph graph, Map<IssueId, List<Long>> rows, Set<Long> settled, Set<Long> failed) {
        Set<IssueId> settledIssues = new HashSet<>();
        rows.forEach((issue, ids) -> {
            if (settled.containsAll(ids)) settledIssues.add(issue);
        });
        CreditIssues.Verdict verdict = creditIssues.decide(graph, rows.keySet(), settledIssues);
        List<Long> seen = new ArrayList<>();
        rows.forEach((issue, ids) -> {
            if (!verdict.failures().containsKey(issue))
                ids.stream().filter(settled::contains).forEach(seen::add);
        });
        verdict.failures().forEach((issue, why) -> {
            List<Long> ids = rows.getOrDefault(issue, List.of());
            inbox.failed(ids, why);
            failed.addAll(ids);
        });
        return new Decision.Outcome<>(true, verdict.changes(), seen);
    }

    private static List<Map<IssueId, List<Long>>> halves(Map<IssueId, List<Long>> rows) {
        Map<IssueId, List<Long>> first = new LinkedHashMap<>();
        Map<IssueId, List<Long>> second = new LinkedHashMap<>();
        rows.forEach((issue, ids) -> (first.size() < rows.size() / 2 ? first : second).put(issue, ids));
        return List.of(first, second);
    }

    private interface Landing {
        boolean lands(Decision.Outcome<?> outcome);
    }
}
