package com.okrcascade.application.reconcile;

import com.okrcascade.application.ReadGraph;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.access.NotLoggedIn;
import com.okrcascade.domain.upkeep.RunKind;

/** Lets an administrator start a reconcile or a rebuild; while one is running it stays the one. */
public final class StartRun {
    private final ReadGraph readGraph;
    private final Upkeep upkeep;

    public StartRun(ReadGraph readGraph, Upkeep upkeep) {
        this.readGraph = readGraph;
        this.upkeep = upkeep;
    }

    public void start(Actor actor, RunKind kind) {
        readGraph.as(actor).access().requireAdminister();
        upkeep.begin(kind, actor.key().orElseThrow(NotLoggedIn::new));
    }
}
