package com.okrcascade.application.crediting;

import com.okrcascade.application.fault.Fault;
import com.okrcascade.application.port.Inbox;
import com.okrcascade.application.writing.Decision;
import com.okrcascade.application.writing.Graphs;
import com.okrcascade.application.writing.Writes;
import com.okrcascade.domain.Refusal;
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
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes the credits of a batch of issues. Jira is asked outside any lock and may be slow; when another write was faster,
 * what is stored is read again and Jira's answers are used once more. Such a write deletes no inbox row, so that a look
 * at what Jira says later always follows. After two lost races the batch is halved.
 */
public final class IssueBatches {
    private static final Logger LOG = LoggerFactory.getLogger(IssueBatches.class);
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
     * How looks at some rows ended; those in neither set are done.
     *
     * @param failed the rows of issues that could not be read
     * @param again the rows that need one more second look
     */
    public record Looked(Set<Long> failed, Set<Long> again) {
        Looked and(Looked other) {
            return new Looked(union(failed, other.failed), union(again, other.again));
        }

        private static Set<Long> union(Set<Long> one, Set<Long> other) {
            return Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet());
        }
    }

    /** The first look at issues with these inbox rows; it deletes none of them. */
    public Looked first(Map<IssueId, List<Long>> rows) {
        return credit(new Batch(rows, Set.of(), Set.of(), creditIssues.answers(), false));
    }

    /**
     * The second look at issues; it deletes their rows.
     *
     * @param settled the issues that nothing was heard of since long enough
     */
    public Looked second(Map<IssueId, List<Long>> rows, Set<IssueId> settled) {
        Set<Long> all = rows.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        return credit(new Batch(rows, all, settled, creditIssues.answers(), false));
    }

    /**
     * Issues that are looked at together.
     *
     * @param rows the inbox rows of each
     * @param done the rows that this look is the second one of
     * @param answered whether some of what Jira says about them is older than the newest revision
     */
    private record Batch(
            Map<IssueId, List<Long>> rows, Set<Long> done, Set<IssueId> settled, Answers answers, boolean answered) {
        Batch again() {
            return new Batch(rows, done, settled, answers, true);
        }

        Batch unasked(CreditIssues creditIssues) {
            return new Batch(rows, done, settled, creditIssues.answers(), false);
        }

        Stream<Batch> halves() {
            Map<IssueId, List<Long>> one = new LinkedHashMap<>();
            Map<IssueId, List<Long>> other = new LinkedHashMap<>();
            rows.forEach((issue, ids) -> (one.size() < rows.size() / 2 ? one : other).put(issue, ids));
            return Stream.of(one, other).map(half -> new Batch(half, done, settled, answers, answered));
        }

        /** The rows that may go, of issues that could be read. */
        List<Long> seen(CreditIssues.Verdict verdict) {
            return answered ? List.of() : second(verdict).toList();
        }

        Set<Long> notSeen(CreditIssues.Verdict verdict) {
            return answered ? second(verdict).collect(Collectors.toSet()) : Set.of();
        }

        private Stream<Long> second(CreditIssues.Verdict verdict) {
            return rows.entrySet().stream()
                    .filter(row -> !verdict.failures().containsKey(row.getKey()))
                    .flatMap(row -> row.getValue().stream())
                    .filter(done::contains);
        }
    }

    private Looked credit(Batch batch) {
        try {
            return together(batch);
        } catch (Undecided why) {
            return batch.rows().size() > 1 ? apart(batch.unasked(creditIssues)) : setBack(batch, why);
        }
    }

    /** One issue about which nothing can be decided must not hold up the others of its batch. */
    private Looked apart(Batch batch) {
        return batch.halves().map(this::credit).reduce(Looked::and).orElseThrow();
    }

    private Looked setBack(Batch batch, Undecided why) {
        Set<Long> ids = batch.rows().values().stream().flatMap(List::stream).collect(Collectors.toSet());
        inbox.failed(ids, Inbox.COMPUTING + why.inShort());
        return new Looked(ids, Set.of());
    }

    private Looked together(Batch batch) {
        if (batch.rows().size() > most) return apart(batch);
        Batch racing = batch;
        for (int race = 0; race < RACES_BEFORE_HALVING; race++) {
            Graph graph = graphs.refreshed();
            CreditIssues.Verdict verdict = verdict(graph, racing);
            if (lands(graph, verdict, racing.seen(verdict))) {
                most = Math.min(InboxRounds.CHUNK, Math.max(most, racing.rows().size() * 2));
                return looked(racing, verdict);
            }
            racing = racing.again();
        }
        most = Math.max(1, racing.rows().size() / 2);
        return racing.rows().size() > 1 ? apart(racing) : inTurn(racing);
    }

    /** A single issue waits for its turn among this node's writers. */
    private Looked inTurn(Batch batch) {
        CreditIssues.Verdict verdict = writes.write(graph -> {
            CreditIssues.Verdict found = verdict(graph, batch);
            return new Decision.Outcome<>(found, found.changes(), batch.seen(found));
        });
        return looked(batch, verdict);
    }

    /** Reads the KPI of a key result that has one; nothing for any other. */
    public void readKpi(KeyResultId keyResult) {
        if (graphs.refreshed().find(keyResult).map(KeyResult::sourceKpi).isEmpty()) return;
        writes.write(graph -> Decision.Outcome.of(true, creditIssues.readings(graph, keyResult)));
    }

    private CreditIssues.Verdict verdict(Graph graph, Batch batch) {
        try {
            return creditIssues.decide(graph, batch.rows().keySet(), batch.settled(), batch.answers());
        } catch (RuntimeException failure) { // whatever an issue holds, only this issue waits
            throw new Undecided(failure);
        }
    }

    /** Deciding about these issues failed, by what they hold or by whoever was asked about them. */
    private static final class Undecided extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final RuntimeException what;

        Undecided(RuntimeException what) {
            super(what);
            this.what = what;
        }

        /** A rule of the product by its code; anything else is in the log. */
        String inShort() {
            return what instanceof Refusal refusal ? refusal.code() : Fault.logged(LOG, "Crediting an issue", what);
        }
    }

    /** A look without differences takes no revision; only one that changes credits is fenced. */
    private boolean lands(Graph graph, CreditIssues.Verdict verdict, List<Long> seen) {
        if (!verdict.changes().isEmpty())
            return writes.writeOn(graph, new Decision.Outcome<>(verdict, verdict.changes(), seen));
        inbox.delete(seen);
        return true;
    }

    /** Counts one attempt of what failed, now that this verdict stands. */
    private Looked looked(Batch batch, CreditIssues.Verdict verdict) {
        Set<Long> failed = new HashSet<>();
        verdict.failures().forEach((issue, why) -> {
            List<Long> ids = batch.rows().getOrDefault(issue, List.of());
            inbox.failed(ids, why);
            failed.addAll(ids);
        });
        return new Looked(failed, batch.notSeen(verdict));
    }
}
