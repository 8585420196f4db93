package com.okrcascade.application.reconcile;

import com.okrcascade.application.crediting.CreditIssues;
import com.okrcascade.application.port.Inbox;
import com.okrcascade.application.writing.Graphs;
import com.okrcascade.domain.credit.Settlement;
import com.okrcascade.domain.model.Credit;
import com.okrcascade.domain.model.InboxKind;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.Reason;
import com.okrcascade.domain.upkeep.Counts;
import com.okrcascade.domain.upkeep.Finding;
import com.okrcascade.domain.upkeep.Measured;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Compares what issues should give now, as crediting itself decides it, with what is recorded. What crediting is about to
 * count anyway is no difference: its row waits in the inbox, or it was counted while we looked, which a second comparison
 * shows.
 */
final class CompareIssues {
    private static final int PAGE = 1_000;

    private final CreditIssues creditIssues;
    private final Graphs graphs;
    private final Inbox inbox;

    CompareIssues(CreditIssues creditIssues, Graphs graphs, Inbox inbox) {
        this.creditIssues = creditIssues;
        this.graphs = graphs;
        this.inbox = inbox;
    }

    Compared compare(Collection<IssueId> issues) {
        if (issues.isEmpty()) return Compared.NOTHING;
        CreditIssues.Comparison first = creditIssues.compare(graphs.refreshed(), issues);
        Set<IssueId> suspects = new HashSet<>(first.settlements().keySet());
        suspects.removeAll(suspects.isEmpty() ? Set.of() : waiting());
        int unreadable = first.failures().size();
        if (suspects.isEmpty()) return new Compared(new Counts(issues.size(), 0, 0, unreadable), List.of(), Set.of());
        return found(issues.size(), unreadable, creditIssues.compare(graphs.refreshed(), suspects));
    }

    private static Compared found(int compared, int unreadable, CreditIssues.Comparison second) {
        List<Finding> findings = new ArrayList<>();
        List<IssueId> refreshed = new ArrayList<>();
        second.settlements().forEach((issue, settlement) -> {
            List<Finding> ofIssue = findings(settlement, second.recorded().getOrDefault(issue, List.of()));
            if (ofIssue.isEmpty()) refreshed.add(issue);
            findings.addAll(ofIssue);
        });
        Counts counts = new Counts(compared, findings.size(), refreshed.size(), unreadable);
        return new Compared(counts, findings, second.settlements().keySet());
    }

    /** One for each target to which the issue gives something else than is recorded. */
    private static List<Finding> findings(Settlement settlement, List<Credit> recorded) {
        List<Finding> findings = new ArrayList<>();
        settlement.put().forEach(right -> finding(right, before(recorded, right.pair()), Optional.of(right))
                .ifPresent(findings::add));
        settlement.removed().forEach(pair -> before(recorded, pair)
                .flatMap(credit -> finding(credit, Optional.of(credit), Optional.empty()))
                .ifPresent(findings::add));
        return findings;
    }

    private static Optional<Finding> finding(Credit known, Optional<Credit> recorded, Optional<Credit> right) {
        Measured before = Measured.of(recorded);
        Measured after = Measured.of(right);
        if (before.nearlySameAs(after)) return Optional.empty();
        Reason why = right.map(Credit::reason).orElse(Reason.NONE);
        return Optional.of(new Finding(
                Finding.What.CREDIT, known.target(), known.issue(), known.issueKey(), null, before, after, why));
    }

    private static Optional<Credit> before(List<Credit> recorded, Credit.Pair pair) {
        return recorded.stream().filter(credit -> credit.pair().equals(pair)).findFirst();
    }

    private Set<IssueId> waiting() {
        Set<IssueId> waiting = new HashSet<>();
        long above = 0;
        for (List<Inbox.Row> page = inbox.above(0, PAGE); !page.isEmpty(); page = inbox.above(above, PAGE)) {
            above = page.get(page.size() - 1).id();
            page.stream()
                    .filter(row -> row.kind() == InboxKind.ISSUE || row.kind() == InboxKind.LINK)
                    .map(row -> new IssueId(row.ref()))
                    .forEach(waiting::add);
        }
        return waiting;
    }
}
