package com.okrcascade.application.crediting;

import com.okrcascade.application.port.Credits;
import com.okrcascade.application.port.Inbox;
import com.okrcascade.application.port.IssueSearch;
import com.okrcascade.application.port.Issues;
import com.okrcascade.application.port.Links;
import com.okrcascade.application.writing.Graphs;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.IssueLink;
import com.okrcascade.domain.model.IssueQuery;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.KpiId;
import com.okrcascade.domain.model.KpiSide;
import com.okrcascade.domain.model.Target;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts every issue that a large hint stands for into the inbox, in steps of a few hundred. When it is interrupted the
 * large row is still there and the walk begins again; an issue that is hinted at twice is looked at once.
 */
public final class Expansion {
    private static final int STEP = 500;

    private final Inbox inbox;
    private final Credits credits;
    private final Links links;
    private final Issues issues;
    private final IssueSearch search;
    private final Graphs graphs;

    public Expansion(Inbox inbox, Credits credits, Links links, Issues issues, IssueSearch search, Graphs graphs) {
        this.inbox = inbox;
        this.credits = credits;
        this.links = links;
        this.issues = issues;
        this.search = search;
        this.graphs = graphs;
    }

    /** @return why a search failed, if one did: then the walk is not complete and has to be repeated */
    Optional<String> expand(Inbox.Row row) {
        Graph graph = graphs.current();
        return switch (row.kind()) {
            case ISSUE, LINK -> {
                walk(withAllBelow(List.of(new IssueId(row.ref()))));
                yield Optional.empty();
            }
            case KEY_RESULT -> keyResult(graph, new KeyResultId(row.ref()));
            case KPI -> kpi(graph, new KpiId(row.ref()));
            case QUERY -> query(graph, row.ref());
            case ALL -> all(graph);
        };
    }

    /** With its place in a tree all that sums into it changes its place, too. */
    private Optional<String> keyResult(Graph graph, KeyResultId id) {
        graph.below(id).keyResults().stream()
                .filter(below -> !below.equals(id))
                .forEach(below -> walk(above -> credits.issuesOf(Target.of(below), above, STEP)));
        return target(graph, Target.of(id));
    }

    private Optional<String> target(Graph graph, Target target) {
        walk(withAllBelow(links.of(target).stream().map(IssueLink::issue).toList()));
        walk(above -> credits.issuesOf(target, above, STEP));
        return walkAll(graph.facts().queries().stream()
                .filter(query -> query.target().equals(target))
                .map(IssueQuery::search));
    }

    private Optional<String> kpi(Graph graph, KpiId id) {
        return firstOf(Stream.of(KpiSide.values()).map(side -> target(graph, Target.of(id, side))));
    }

    private Optional<String> query(Graph graph, long id) {
        return graph.facts().queries().find(id).flatMap(query -> {
            walk(above -> credits.issuesOf(query.target(), above, STEP));
            return walk(query.search());
        });
    }

    /** A linked issue has no credit when it was not there at its last look. */
    private Optional<String> all(Graph graph) {
        walk(above -> credits.issues(above, STEP));
        walkLinks();
        return walkAll(graph.facts().queries().stream().map(IssueQuery::search));
    }

    private void walkLinks() {
        int start = 0;
        for (List<IssueLink> page = links.page(start, STEP); !page.isEmpty(); page = links.page(start, STEP)) {
            inbox.addAll(page.stream().map(IssueLink::issue).collect(Collectors.toSet()));
            start += page.size();
        }
    }

    private Optional<String> walkAll(Stream<IssueQuery.Search> searches) {
        return firstOf(searches.distinct().map(this::walk));
    }

    /** Goes on after a failure, so that one broken query holds up no other. */
    private static Optional<String> firstOf(Stream<Optional<String>> failures) {
        return failures.toList().stream().flatMap(Optional::stream).findFirst();
    }

    private Optional<String> walk(IssueQuery.Search one) {
        IssueSearch.Answer page = search.above(one, 0, STEP);
        while (page.failure().isEmpty() && !page.found().isEmpty()) {
            inbox.addAll(page.found());
            page = search.above(one, last(page.found()), STEP);
        }
        return page.failure();
    }

    /** A linked issue gives through everything below it. */
    private Set<IssueId> withAllBelow(Collection<IssueId> linked) {
        Set<IssueId> all = new LinkedHashSet<>(linked);
        linked.forEach(issue -> all.addAll(issues.below(issue)));
        return all;
    }

    private void walk(Set<IssueId> all) {
        List<IssueId> ids = List.copyOf(all);
        for (int from = 0; from < ids.size(); from += STEP)
            inbox.addAll(ids.subList(from, Math.min(from + STEP, ids.size())));
    }

    private void walk(LongFunction<List<IssueId>> page) {
        for (List<IssueId> ids = page.apply(0); !ids.isEmpty(); ids = page.apply(last(ids))) inbox.addAll(ids);
    }

    private static long last(Collection<IssueId> ids) {
        return ids.stream().mapToLong(IssueId::value).max().orElseThrow();
    }
}
