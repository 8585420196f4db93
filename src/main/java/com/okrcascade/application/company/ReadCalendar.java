package com.okrcascade.application.company;

import com.okrcascade.application.ReadGraph;
import com.okrcascade.application.port.Buckets;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.model.CompanyCalendar;

/** Shows the calendar, and whether what periods are made of can still change. */
public final class ReadCalendar {
    private final ReadGraph readGraph;
    private final Buckets buckets;

    public ReadCalendar(ReadGraph readGraph, Buckets buckets) {
        this.readGraph = readGraph;
        this.buckets = buckets;
    }

    /** The calendar as it stands. */
    public record Shown(CompanyCalendar calendar, boolean fixed) {}

    public Shown as(Actor actor) {
        Graph graph = readGraph.as(actor).graph();
        boolean fixed = graph.facts().objectives().size() > 0
                || CalendarUse.of(graph, buckets).fixesPeriods();
        return new Shown(graph.facts().calendar(), fixed);
    }
}
