package com.okrcascade.application.crediting;

import com.okrcascade.application.port.Credits;
import com.okrcascade.application.port.Inbox;
import com.okrcascade.application.port.IssueSearch;
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
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
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
    private final IssueSearch search;
    private final Graphs graphs;

    public Expansion(Inbox inbox, Credits credits, Links links, IssueSearch search, Graphs graphs) {
        this.inbox = inbox;
        this.credits = credits;
        this.links = links;
        this.search = search;
        this.graphs = graphs;
    }

    void expand(Inbox.Row row) {
        Graph graph = graphs.current();
        switch (row.kind()) {
            case ISSUE, LINK -> inbox.addAll(Set.of(new IssueId(row.ref())));
            case KEY_RESULT -> target(graph, Target.of(new KeyResultId(row.ref())));
            case KPI -> kpi(graph, new KpiId(row.ref()));
            case QUERY -> query(graph, row.ref());
            case ALL -> all(graph);
        }
    }

    private void target(Graph graph, Target target) {
        Set<IssueId> issues = new HashSet<>();
        links.of(target).stream().map(IssueLink::issue).forEach(issues::add);
        inbox.addAll(issues);
        walk(above -> credits.issuesOf(target, above, STEP));
        graph.facts().queries().stream()
                .filter(query -> query.target().equals(target))
                .forEach(query -> walk(query.search()));
    }

    private void kpi(Graph graph, KpiId id) {
        Stream.of(KpiSide.values()).forEach(side -> target(graph, Target.of(id, side)));
    }

    private void query(Graph graph, long id) {
        graph.facts().queries().find(id).ifPresent(query -> {
            walk(above -> credits.issuesOf(query.target(), above, STEP));
            walk(query.search());
        });
    }

    private void all(Graph graph) {
        walk(above -> credits.issues(above, STEP));
        graph.facts().queries().stream().map(IssueQuery::search).distinct().forEach(this::walk);
    }

    private void walk(IssueQuery.Search one) {
        walk(above -> List.copyOf(search.above(one, above, STEP).found()));
    }

    private void walk(LongFunction<List<IssueId>> page) {
        Comparator<IssueId> byId = Comparator.comparing(IssueId::value);
        for (List<IssueId> ids = page.apply(0); !ids.isEmpty(); ) {
            inbox.addAll(ids);
            ids = page.apply(ids.stream().max(byId).orElseThrow().value());
        }
    }
}
