package com.okrcascade.application.issues;

import com.okrcascade.application.ReadGraph;
import com.okrcascade.application.Reading;
import com.okrcascade.application.crediting.CreditIssues;
import com.okrcascade.application.port.IssueSearch;
import com.okrcascade.application.port.Issues;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.Credit;
import com.okrcascade.domain.model.CreditRule;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.IssueQuery;
import com.okrcascade.domain.model.QueryId;
import com.okrcascade.domain.model.QueryState;
import com.okrcascade.domain.model.Target;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Shows what a query would match and credit before it is saved. It runs as the person who asks, so it finds what they may
 * browse; and it is crediting itself that says what the issues would give.
 */
public final class TestQuery {
    /** As many as crediting looks at in one batch. */
    private static final int LOOKED_AT = 500;

    private static final int SHOWN = 20;

    private final ReadGraph readGraph;
    private final Issues issues;
    private final UsableQuery usable;
    private final ReadQuery readQuery;
    private final CreditIssues creditIssues;

    public TestQuery(
            ReadGraph readGraph, Issues issues, IssueSearch search, ReadQuery readQuery, CreditIssues creditIssues) {
        this.readGraph = readGraph;
        this.issues = issues;
        this.usable = new UsableQuery(search);
        this.readQuery = readQuery;
        this.creditIssues = creditIssues;
    }

    /**
     * One issue that matches.
     *
     * @param credit empty when it would get none, because the target takes none
     */
    public record Line(Issues.Brief issue, Optional<Credit> credit) {}

    /**
     * What a query would do.
     *
     * @param matched how many issues match, 10,000 at most
     * @param looked how many of them crediting was asked about
     * @param giving how many of those would give now
     * @param amount what those would give together
     * @param lines some of those looked at, the ones that would give first
     */
    public record Tested(
            Reading reading, Target target, int matched, int looked, int giving, Quantity amount, List<Line> lines) {}

    /** Refused where saving would be. */
    public Tested of(Actor actor, Optional<QueryId> replaced, String jql, Target target, @Nullable CreditRule rule) {
        Reading reading = readGraph.as(actor);
        Graph graph = reading.graph().whole();
        Targets.requireQuery(graph, reading.access(), target);
        Targets.requireFitting(graph, target, rule);
        IssueQuery.Search asked = usable.by(actor, jql);
        QueryId id = replaced.filter(one -> reading.graph().facts().queries().has(one.value()))
                .orElseGet(() -> new QueryId(graph.facts().queries().lastId() + 1));
        IssueQuery query = new IssueQuery(id, 1, asked.jql(), target, rule, asked.runAs(), QueryState.RUNNING, "");
        SameQuery.refuse(graph, query);
        Graph then = graph.at(graph.revision(), List.of(new Change.PutQuery(query)));
        List<IssueId> matching = readQuery.first(asked, LOOKED_AT);
        Map<IssueId, Issues.Brief> browsable = issues.browsable(matching, asked.runAs());
        List<Line> lines = lines(creditIssues.compare(then, matching), browsable, target);
        List<Credit> giving = lines.stream()
                .flatMap(line -> line.credit().stream())
                .filter(Credit::gives)
                .toList();
        return new Tested(
                reading,
                target,
                readQuery.matched(query, asked.runAs()).orElse(matching.size()),
                lines.size(),
                giving.size(),
                giving.stream().map(Credit::amount).reduce(Quantity.ZERO, Quantity::plus),
                lines.stream().limit(SHOWN).toList());
    }

    private static List<Line> lines(
            CreditIssues.Comparison comparison, Map<IssueId, Issues.Brief> browsable, Target target) {
        List<Line> lines = new ArrayList<>();
        browsable.values().forEach(issue -> lines.add(new Line(issue, credit(comparison, issue.id(), target))));
        lines.sort(Comparator.comparing(
                        (Line line) -> line.credit().filter(Credit::gives).isEmpty())
                .thenComparing(line -> line.issue().id().value()));
        return lines;
    }

    /** What would be recorded: what has to be written, or what stands already. */
    private static Optional<Credit> credit(CreditIssues.Comparison comparison, IssueId issue, Target target) {
        Stream<Credit> written = Optional.ofNullable(comparison.settlements().get(issue)).stream()
                .flatMap(settlement -> settlement.put().stream());
        Stream<Credit> recorded = comparison.recorded().getOrDefault(issue, List.of()).stream();
        return Stream.concat(written, recorded)
                .filter(credit -> credit.target().equals(target))
                .findFirst();
    }
}
