package com.okrcascade.web.rest;

import com.okrcascade.application.ReadGraph;
import com.okrcascade.application.Reading;
import com.okrcascade.application.issues.ReadQuery;
import com.okrcascade.application.port.People;
import com.okrcascade.application.port.Texts;
import com.okrcascade.application.port.Visitors;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.model.IssueQuery;
import com.okrcascade.domain.model.QueryState;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All issue queries as an administrator looks over them. Refusals: not-logged-in, not-allowed. */
@Path("/queries/searches")
@Produces(Answers.JSON)
public final class SearchesResource {
    private final Visitors visitors;
    private final Texts texts;
    private final People people;
    private final ReadGraph readGraph;
    private final ReadQuery readQuery;

    @Inject
    public SearchesResource(Visitors visitors, Texts texts, People people, ReadGraph readGraph, ReadQuery readQuery) {
        this.visitors = visitors;
        this.texts = texts;
        this.people = people;
        this.readGraph = readGraph;
        this.readQuery = readQuery;
    }

    /** What makes queries one line: a thousand weeks that share a query and its fate are one. */
    private record Same(IssueQuery.Search search, QueryState state, String error) {
        static Same of(IssueQuery query) {
            return new Same(query.search(), query.state(), query.error());
        }
    }

    /** The oldest of those that are the same, those that stand still before the others. */
    @GET
    public Response list(@BeanParam Paging paging) {
        Reading reading = readGraph.as(visitors.current());
        reading.access().requireAdminister();
        Graph graph = reading.graph();
        Map<Same, List<IssueQuery>> lines = graph.facts().queries().stream()
                .filter(query -> graph.has(query.target()))
                .collect(Collectors.groupingBy(Same::of, LinkedHashMap::new, Collectors.toList()));
        List<List<IssueQuery>> sorted = lines.values().stream()
                .sorted((one, other) -> Boolean.compare(runs(one), runs(other)))
                .toList();
        return Answers.ok(PageJson.of(sorted, paging, same -> json(graph, same)));
    }

    private static boolean runs(List<IssueQuery> same) {
        return same.get(0).state() == QueryState.RUNNING;
    }

    private SearchJson json(Graph graph, List<IssueQuery> same) {
        IssueQuery first = same.get(0);
        return SearchJson.of(
                first, same.size() - 1, people.find(first.runAs()), readQuery.lastRun(first), graph, texts);
    }
}
