package com.okrcascade.application.issues;

import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.model.IssueQuery;
import com.okrcascade.domain.model.KeyResult;
import java.util.Optional;

/** Each week may have its own, and a level above the days that the levels below leave; nothing else. */
public final class SameQuery {
    private SameQuery() {}

    /** Refuses a query where another key result of the tree has the same, and some days would count in both. */
    public static void refuse(Graph graph, IssueQuery query) {
        refuse(graph, query, "jql");
    }

    /** @param field what was said wrongly */
    public static void refuse(Graph graph, IssueQuery query, String field) {
        Optional<KeyResult> own = query.target().keyResult().flatMap(graph::find);
        if (own.isEmpty()) return;
        graph.facts().queries().stream()
                .filter(other ->
                        !other.id().equals(query.id()) && other.search().equals(query.search()))
                .flatMap(other -> other.target().keyResult().flatMap(graph::find).stream())
                .filter(other -> clash(graph, own.get(), other))
                .findFirst()
                .ifPresent(other -> {
                    throw new SameQueryElsewhere().at(field);
                });
    }

    private static boolean clash(Graph graph, KeyResult one, KeyResult other) {
        return graph.treeOf(one).equals(graph.treeOf(other))
                && graph.windowOf(one).overlaps(graph.windowOf(other))
                && !isAbove(graph, one, other)
                && !isAbove(graph, other, one);
    }

    private static boolean isAbove(Graph graph, KeyResult above, KeyResult below) {
        return graph.contributesTo(below).stream().anyMatch(next -> next.id().equals(above.id()));
    }
}
