package com.okrcascade.application.demo;

import com.okrcascade.application.port.IssueSearch;
import com.okrcascade.application.port.Issues;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.credit.IssueFacts;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.IssueQuery;
import com.okrcascade.domain.model.UserKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Makes the working days that are over. A day on which anything was closed is there already, so this can be cut off and
 * asked for again.
 */
final class Past {
    static final String CLOSED =
            "project in (" + DemoSite.SALES + ", " + DemoSite.LEADS + ") AND resolution is not EMPTY";

    private static final int STEP = 500;

    private final DemoSite site;
    private final IssueSearch search;
    private final Issues issues;

    Past(DemoSite site, IssueSearch search, Issues issues) {
        this.site = site;
        this.search = search;
        this.issues = issues;
    }

    /** The working days from the first to yesterday on which nothing was closed. */
    List<LocalDate> missing(Graph graph, LocalDate first, UserKey reader) {
        Set<LocalDate> made = made(graph, reader);
        return first.datesUntil(graph.today())
                .filter(graph.calendar().workingDays()::isWorked)
                .filter(day -> !made.contains(day))
                .toList();
    }

    void make(LocalDate day, Graph graph, Simulation simulation, DemoPeople people) {
        SplittableRandom random = new SplittableRandom(day.toEpochDay());
        simulation.on(day).stream()
                .sorted(Comparator.comparing(Simulation.Happening::at))
                .forEach(happening -> make(happening, day, graph, someone(people, happening, random)));
    }

    private void make(Simulation.Happening happening, LocalDate day, Graph graph, UserKey by) {
        Instant at = day.atTime(happening.at())
                .atZone(graph.calendar().settings().zone())
                .toInstant();
        IssueId issue =
                site.open(new DemoSite.NewIssue(happening.work(), happening.summary(), happening.amount(), by, at));
        site.close(issue, new DemoSite.Closing(happening.outcome(), by, at));
    }

    static UserKey someone(DemoPeople people, Simulation.Happening happening, SplittableRandom random) {
        return people.anyOf(happening.work() == DemoSite.Work.DEAL ? DemoPeople.SALES : DemoPeople.MARKETING, random);
    }

    private Set<LocalDate> made(Graph graph, UserKey reader) {
        IssueQuery.Search closed = new IssueQuery.Search(CLOSED, reader);
        Set<LocalDate> days = new HashSet<>();
        Collection<IssueId> step = search.above(closed, 0, STEP).found();
        while (!step.isEmpty()) {
            issues.read(step, Set.of()).facts().values().stream()
                    .map(IssueFacts::resolvedAt)
                    .filter(Objects::nonNull)
                    .forEach(at -> days.add(graph.calendar().dayOf(at)));
            long last = step.stream().mapToLong(IssueId::value).max().orElseThrow();
            step = search.above(closed, last, STEP).found();
        }
        return days;
    }
}
