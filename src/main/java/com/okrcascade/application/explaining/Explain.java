package com.okrcascade.application.explaining;

import com.okrcascade.application.Reading;
import com.okrcascade.application.port.DayGains;
import com.okrcascade.application.port.Issues;
import com.okrcascade.application.port.Ledger;
import com.okrcascade.application.writing.Graphs;
import com.okrcascade.domain.access.Access;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.cascade.Below;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.explain.Explanation;
import com.okrcascade.domain.explain.OwnEntries;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.Objective;
import com.okrcascade.domain.model.ObjectiveId;
import com.okrcascade.domain.model.Target;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Tells a person why a number is what it is, today or as of an earlier day. Today is what is shown everywhere; an
 * earlier day takes what was entered for days up to then, with the structure and the knowledge of now.
 */
public final class Explain {
    private static final int MOST_TRIES = 3;

    private final Graphs graphs;
    private final DayGains dayGains;
    private final Ledger ledger;
    private final Issues issues;

    public Explain(Graphs graphs, DayGains dayGains, Ledger ledger, Issues issues) {
        this.graphs = graphs;
        this.dayGains = dayGains;
        this.ledger = ledger;
        this.issues = issues;
    }

    /**
     * An explanation and what its lines name.
     *
     * @param reading the graph on the day explained
     * @param briefs the issues that the person may browse
     * @param today whether the day is today
     */
    public record Explained(
            Reading reading, Explanation explanation, Map<IssueId, Issues.Brief> briefs, boolean today) {}

    /** Entries are read after the graph; when something was written in between, both are read again. */
    public Explained keyResult(Actor actor, KeyResultId id, Optional<LocalDate> day) {
        Explained explained = keyResult(graphs.current(), actor, id, day);
        for (int tries = 1; tries < MOST_TRIES && !explained.explanation().addsUp(); tries++) {
            explained = keyResult(graphs.refreshed(), actor, id, day);
        }
        return explained;
    }

    public Explained objective(Actor actor, ObjectiveId id, Optional<LocalDate> day) {
        Graph graph = graphs.current();
        Access access = new Access(graph, actor);
        Objective objective = access.see(id);
        Graph then = on(graph, day, graph.below(id));
        SeenBy sight = new SeenBy(access, Map.of());
        return new Explained(
                new Reading(access.seen(then), access),
                Explanation.of(then, objective, sight),
                Map.of(),
                isToday(graph, then));
    }

    private Explained keyResult(Graph graph, Actor actor, KeyResultId id, Optional<LocalDate> day) {
        Access access = new Access(graph, actor);
        KeyResult keyResult = access.see(id);
        Graph then = on(graph, day, graph.below(id));
        OwnEntries own = new OwnEntries();
        ledger.eachByIssue(Target.of(id), lastDay(graph, then), own);
        SeenBy sight =
                new SeenBy(access, issues.browsable(own.issues(), actor.key().orElseThrow()));
        return new Explained(
                new Reading(access.seen(then), access),
                Explanation.of(then, keyResult, own, sight),
                sight.briefs(),
                isToday(graph, then));
    }

    private Graph on(Graph graph, Optional<LocalDate> asked, Below below) {
        LocalDate day = asked.orElse(graph.today());
        if (day.isAfter(graph.today())) throw new DayAhead(graph.today()).at("asOf");
        if (day.equals(graph.today())) return graph;
        return graph.past().on(day, below, dayGains.of(below.keyResults(), LocalDate.MIN, day));
    }

    /** Today's value counts what is dated later, too, as it does everywhere. */
    private static LocalDate lastDay(Graph graph, Graph then) {
        return isToday(graph, then) ? LocalDate.MAX : then.today();
    }

    private static boolean isToday(Graph graph, Graph then) {
        return then.today().equals(graph.today());
    }
}
