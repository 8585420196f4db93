package com.okrcascade.application;

import com.okrcascade.application.writing.Graphs;
import com.okrcascade.domain.access.Access;
import com.okrcascade.domain.access.Actor;

/** Lets a person look at what they may see of the graph; refused to those who are not logged in. */
public final class ReadGraph {
    private final Graphs graphs;

    public ReadGraph(Graphs graphs) {
        this.graphs = graphs;
    }

    public Reading as(Actor actor) {
        Access access = new Access(graphs.current(), actor).requireView();
        return new Reading(access.seen(), access);
    }
}
