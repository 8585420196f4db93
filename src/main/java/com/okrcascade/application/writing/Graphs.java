package com.okrcascade.application.writing;

import com.okrcascade.application.port.DayGains;
import com.okrcascade.application.port.Journal;
import com.okrcascade.domain.cascade.Facts;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.DayGain;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.Revision;
import com.okrcascade.domain.model.Touched;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * This node's graph. Reading asks the database for nothing but the newest revision, and readers that come within a
 * moment of each other share one asking. What others wrote is applied row by row; only when that cannot be told is
 * everything loaded again.
 */
public final class Graphs {
    /** How old an answer about the newest revision may be for a reader. A writer always asks. */
    private static final Duration SHARED = Duration.ofMillis(200);

    private final Journal journal;
    private final DayGains dayGains;
    private final Clock clock;
    private final LongSupplier nanoTime;
    private final RecentChanges recent = new RecentChanges();
    private volatile Known known = new Known(nothing(), Long.MIN_VALUE);

    public Graphs(Journal journal, DayGains dayGains, Clock clock, LongSupplier nanoTime) {
        this.journal = journal;
        this.dayGains = dayGains;
        this.clock = clock;
        this.nanoTime = nanoTime;
    }

    public RecentChanges recent() {
        return recent;
    }

    /** The graph as of a moment ago, on today's day. */
    public Graph current() {
        Known last = known;
        boolean fresh = last.askedAt() != Long.MIN_VALUE && nanoTime.getAsLong() - last.askedAt() < SHARED.toNanos();
        return (fresh ? last.graph() : refreshed()).on(today(last.graph()));
    }

    /** The graph at the newest revision there is. */
    public Graph refreshed() {
        synchronized (this) {
            long askedAt = nanoTime.getAsLong();
            Graph graph = catchUp(known.graph());
            Graph onDay = graph.on(today(graph));
            known = new Known(onDay, askedAt);
            return onDay;
        }
    }

    /** Takes over what this node has just written on top of a graph. */
    public void wrote(Graph base, Revision revision, List<Change.OfGraph> changes) {
        synchronized (this) {
            Graph graph = known.graph();
            if (!graph.revision().equals(base.revision())) return;
            boolean toLoad = changes.stream().anyMatch(change -> changesDays(change.touched()));
            known = toLoad
                    ? new Known(graph, Long.MIN_VALUE)
                    : new Known(graph.at(revision, changes), nanoTime.getAsLong());
            if (toLoad) return;
            recent.add(
                    base.revision().number(),
                    revision.number(),
                    changes.stream().map(Change.OfGraph::touched).toList());
        }
    }

    /** Applies what came until nothing comes any more. */
    private Graph catchUp(Graph from) {
        Graph graph = from;
        for (Revision newest = journal.newest(); !newest.equals(graph.revision()); newest = journal.newest()) {
            graph = step(graph);
        }
        return graph;
    }

    private Graph step(Graph graph) {
        Optional<List<Journal.Entry>> entries =
                graph.revision().equals(Revision.NONE) ? Optional.empty() : journal.since(graph.revision());
        return entries.filter(list -> !list.isEmpty())
                .map(list -> applied(graph, list))
                .orElseGet(this::loaded);
    }

    /**
     * Rows are read after the list that names them. What was written in between may have made them refer to rows that the
     * list does not name; then both are read again, together with what came.
     */
    private Graph applied(Graph graph, List<Journal.Entry> entries) {
        Set<Touched> touched = new LinkedHashSet<>();
        entries.forEach(entry -> touched.addAll(entry.touched()));
        if (touched.stream().anyMatch(Graphs::changesDays)) return loaded();
        Revision newest = entries.get(entries.size() - 1).revision();
        List<Change.OfGraph> rows = read(graph, touched);
        if (!journal.newest().equals(newest)) return graph;
        Graph next = graph.at(newest, rows);
        recent.add(graph.revision().number(), newest.number(), touched);
        return next;
    }

    /**
     * Rows are read after the revision they are labelled with, so they may already hold what a later revision wrote;
     * reading those rows once more does no harm.
     */
    private Graph loaded() {
        Revision revision = journal.newest();
        recent.forget(revision.number());
        Facts facts = journal.load();
        LocalDate today = facts.calendar().settings().dayOf(clock.instant());
        return Graph.of(revision, facts.with(puts(dayGains.since(facts.recentFrom(today)))), today);
    }

    /** Rows as they are now, and with every total the gains of the last days. */
    private List<Change.OfGraph> read(Graph graph, Set<Touched> touched) {
        List<Change.OfGraph> rows = new ArrayList<>(journal.read(touched));
        List<KeyResultId> moved = touched.stream()
                .filter(one -> one.kind() == Touched.Kind.TOTAL)
                .map(one -> new KeyResultId(one.id()))
                .toList();
        LocalDate from = graph.facts().recentFrom(graph.today());
        if (!moved.isEmpty()) rows.addAll(puts(dayGains.of(moved, from, LocalDate.MAX)));
        return rows;
    }

    private static List<Change.PutDayGain> puts(List<DayGain> gains) {
        return gains.stream().map(Change.PutDayGain::new).toList();
    }

    /** With other working days pace may look further back than the graph remembers. */
    private static boolean changesDays(Touched touched) {
        return touched.kind() == Touched.Kind.CALENDAR;
    }

    private LocalDate today(Graph graph) {
        return graph.calendar().dayOf(clock.instant());
    }

    private static Graph nothing() {
        return Graph.of(Revision.NONE, Facts.NONE, LocalDate.EPOCH);
    }

    private record Known(Graph graph, long askedAt) {}
}
