package com.okrcascade.bench;

import com.okrcascade.application.crediting.CreditIssues;
import com.okrcascade.application.memory.InMemoryStore;
import com.okrcascade.application.port.Journal;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.IssueLink;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.LedgerEntry;
import com.okrcascade.domain.model.LinkId;
import com.okrcascade.domain.model.Reason;
import com.okrcascade.domain.model.Revision;
import com.okrcascade.domain.model.Source;
import com.okrcascade.domain.model.Target;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;

/**
 * Fills a company with issues: each linked by hand to the profit of a week, done where the week is over and open where it
 * is not. What they give is decided by the product itself and written in large pieces, so that the stored state is what
 * crediting them one by one would have left.
 */
final class LinkedIssues {
    private static final int PIECE = 20_000;

    private final BenchedNode node;
    private final List<KeyResult> weekly;
    private final int each;

    private LinkedIssues(BenchedNode node, List<KeyResult> weekly, int links) {
        this.node = node;
        this.weekly = weekly;
        each = Math.max(1, (links + weekly.size() - 1) / weekly.size());
    }

    /** Writes the rows of the company in pieces, then links and credits. */
    static void fill(BenchedNode node, BigCompany.Built company, int links) {
        List<Change.OfGraph> rows = company.changes();
        for (int from = 0; from < rows.size(); from += PIECE) {
            write(node, List.copyOf(rows.subList(from, Math.min(rows.size(), from + PIECE))));
        }
        report(node, company.reported());
        LinkedIssues issues = new LinkedIssues(node, company.weekly(), links);
        issues.link(links);
        issues.credit(node.jira.found(), List.of());
    }

    /** One check-in on the last day of each week that is over. */
    private static void report(BenchedNode node, List<KeyResult> keyResults) {
        for (int from = 0; from < keyResults.size(); from += PIECE) {
            Graph graph = node.graphs.refreshed();
            List<LedgerEntry> entries = keyResults.subList(from, Math.min(keyResults.size(), from + PIECE)).stream()
                    .map(keyResult -> reported(graph, keyResult))
                    .toList();
            write(node, node.booking.of(graph, entries));
        }
    }

    private static LedgerEntry reported(Graph graph, KeyResult keyResult) {
        LocalDate day = graph.windowOf(keyResult).last();
        return new LedgerEntry(
                Target.of(keyResult.id()),
                day,
                day.atTime(17, 0).toInstant(ZoneOffset.UTC),
                Source.CHECK_IN,
                null,
                "",
                Quantity.of(1),
                Quantity.ZERO,
                BigCompany.OWNER,
                new Reason(Reason.Code.CHECK_IN, ""));
    }

    /** Where an issue is linked; issues of one week follow each other. */
    private KeyResult weekOf(long issue) {
        return weekly.get((int) ((issue - 1) / each));
    }

    private void link(int links) {
        int piece = Math.max(each, PIECE / 4 / each * each);
        for (long first = 1; first <= links; first += piece) {
            long last = Math.min(links, first + piece - 1);
            Graph graph = node.graphs.refreshed();
            List<IssueId> issues =
                    LongStream.rangeClosed(first, last).mapToObj(IssueId::new).toList();
            issues.forEach(issue -> doneWhereTheWeekIsOver(graph, issue));
            credit(issues, issues.stream().map(this::linkOf).toList());
        }
    }

    private void credit(List<IssueId> issues, List<IssueLink> links) {
        Graph graph = node.graphs.refreshed();
        List<Change> changes = new ArrayList<>();
        links.forEach(link -> changes.add(new Change.PutLink(link)));
        InMemoryStore linked = new InMemoryStore(node.clock);
        linked.journal()
                .write(
                        new Revision(1, "links"),
                        node.clock.instant(),
                        new Journal.Batch(changes, List.of(), Optional.empty()));
        CreditIssues decision = new CreditIssues(
                node.jira,
                node.jira,
                linked.links(),
                linked.credits(),
                linked.dayGains(),
                linked.buckets(),
                node.clock);
        changes.addAll(
                decision.decide(graph, issues, Set.of(), decision.answers()).changes());
        write(node, changes);
    }

    private void doneWhereTheWeekIsOver(Graph graph, IssueId issue) {
        var window = graph.windowOf(weekOf(issue.value()));
        if (!window.last().isBefore(graph.today())) return;
        Instant done = window.first().plusDays(issue.value() % 5).atTime(12, 0).toInstant(ZoneOffset.UTC);
        node.jira.resolve(issue.value(), done);
    }

    private IssueLink linkOf(IssueId issue) {
        LinkId id = new LinkId(issue.value());
        return new IssueLink(id, 1, issue, Target.of(weekOf(issue.value()).id()), null, false, BigCompany.OWNER);
    }

    private static void write(BenchedNode node, List<Change> changes) {
        Graph graph = node.graphs.refreshed();
        Revision next =
                new Revision(graph.revision().number() + 1, UUID.randomUUID().toString());
        node.store.journal().write(next, node.clock.instant(), new Journal.Batch(changes, List.of(), Optional.empty()));
        node.graphs.wrote(
                graph,
                next,
                changes.stream()
                        .filter(Change.OfGraph.class::isInstance)
                        .map(Change.OfGraph.class::cast)
                        .toList());
    }
}
