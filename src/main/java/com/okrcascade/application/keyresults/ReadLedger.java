package com.okrcascade.application.keyresults;

import com.okrcascade.application.Reading;
import com.okrcascade.application.port.Issues;
import com.okrcascade.application.port.Ledger;
import com.okrcascade.domain.access.Access;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.LedgerEntry;
import com.okrcascade.domain.model.Target;
import com.okrcascade.domain.model.UserKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Lets a person read the changes of value, as far as they may browse the issues behind them. */
public final class ReadLedger {
    private static final int MANY = 100;

    private final Ledger ledger;
    private final Issues issues;

    public ReadLedger(Ledger ledger, Issues issues) {
        this.ledger = ledger;
        this.issues = issues;
    }

    /**
     * One readable entry, with its issue where it has one.
     *
     * @param deleted whether Jira no longer has the issue; its last key is for administrators only
     */
    public record Line(LedgerEntry entry, Optional<Issues.Brief> issue, boolean deleted) {}

    /**
     * What a person may read.
     *
     * @param restricted the sum of what they may not; empty when there is nothing
     */
    public record Page(List<Line> lines, Optional<Quantity> restricted) {}

    /** Entries of a target that the person is known to see, newest first. */
    public Page of(Access access, Target target, LocalDate from, LocalDate to, int start, int limit) {
        return readable(access, ledger.of(target, from, to, start, limit));
    }

    public int count(Target target, LocalDate from, LocalDate to) {
        return ledger.count(target, from, to);
    }

    public Page latest(Access access, Collection<Target> targets, int limit) {
        return readable(access, ledger.latest(targets, limit));
    }

    /** The last entries of a key result and of whatever sums into it. */
    public Page latestBelow(Reading reading, KeyResultId top, int limit) {
        return readable(reading.access(), latestBelow(reading.graph(), top, limit));
    }

    /** Into a high goal nearly everything sums, so the last entries of all are looked through before it is named one by one. */
    private List<LedgerEntry> latestBelow(Graph graph, KeyResultId top, int limit) {
        if (graph.summedBelow(top, MANY).size() >= MANY) {
            List<LedgerEntry> found = ledger.amongLast(target -> reaches(graph, target, top), limit);
            if (found.size() == limit) return found;
        }
        return ledger.latest(graph.summedBelow(top).stream().map(Target::of).toList(), limit);
    }

    private static boolean reaches(Graph graph, Target target, KeyResultId top) {
        return target.keyResult().filter(id -> graph.reaches(id, top)).isPresent();
    }

    private Page readable(Access access, List<LedgerEntry> entries) {
        List<IssueId> ids = entries.stream()
                .map(LedgerEntry::issue)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        UserKey reader = access.actor().key().orElseThrow();
        Map<IssueId, Issues.Brief> briefs = issues.browsable(ids, reader);
        Set<IssueId> deleted = deleted(ids, briefs.keySet());
        List<Line> lines = new ArrayList<>();
        List<Quantity> hidden = new ArrayList<>();
        for (LedgerEntry entry : entries) {
            if (!access.maySee(entry.target())) {
                hidden.add(entry.amount());
                continue;
            }
            Optional<Issues.Brief> brief =
                    Optional.ofNullable(entry.issue()).flatMap(id -> Optional.ofNullable(briefs.get(id)));
            if (entry.issue() != null && deleted.contains(entry.issue())) lines.add(ofDeleted(access, entry));
            else if (entry.issue() != null && brief.isEmpty()) hidden.add(entry.amount());
            else lines.add(new Line(entry, brief, false));
        }
        Optional<Quantity> restricted = hidden.stream().reduce(Quantity::plus);
        return new Page(lines, restricted);
    }

    /** Of the issues that this person cannot browse, those that nobody can: they are not there. */
    private Set<IssueId> deleted(List<IssueId> all, Set<IssueId> browsable) {
        Set<IssueId> others = new HashSet<>(all);
        others.removeAll(browsable);
        if (others.isEmpty()) return Set.of();
        Issues.Reading reading = issues.read(others, Set.of());
        others.removeAll(reading.facts().keySet());
        others.removeAll(reading.failures().keySet());
        return others;
    }

    private static Line ofDeleted(Access access, LedgerEntry entry) {
        Optional<Issues.Brief> lastKnown = Optional.ofNullable(entry.issue())
                .filter(issue -> access.mayAdminister())
                .map(issue -> new Issues.Brief(issue, entry.issueKey(), ""));
        return new Line(entry, lastKnown, true);
    }
}
