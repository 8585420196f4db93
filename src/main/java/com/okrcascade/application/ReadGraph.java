package com.okrcascade.application;

import com.okrcascade.application.writing.Graphs;
import com.okrcascade.domain.access.Access;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.cascade.Graph;

/** Lets a person look at the graph; refused to those who are not logged in. */
public final class ReadGraph {
    private final Graphs graphs;

    public ReadGraph(Graphs graphs) {
        this.graphs = graphs;
    }

    public Reading as(Actor actor) {
        Graph graph = graphs.current();
        return new Reading(graph, new Access(graph, actor).requireView());
    }
}
