package com.okrcascade.application.reconcile;

import com.okrcascade.application.ReadGraph;
import com.okrcascade.application.Reading;
import com.okrcascade.application.port.Inbox;
import com.okrcascade.application.port.Issues;
import com.okrcascade.application.port.Nodes;
import com.okrcascade.application.port.People;
import com.okrcascade.application.port.Runs;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.access.NotLoggedIn;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.model.InboxKind;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.IssueQuery;
import com.okrcascade.domain.model.QueryState;
import com.okrcascade.domain.model.UserKey;
import com.okrcascade.domain.upkeep.Run;
import com.okrcascade.domain.upkeep.RunKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Shows an administrator what the cluster cannot do by itself, and when it last compared everything. */
public final class ReadTroubles {
    private static final int MOST_SHOWN = 100;

    private final ReadGraph readGraph;
    private final Inbox inbox;
    private final Runs runs;
    private final Nodes nodes;
    private final Issues issues;
    private final People people;
    private final ReadGone readGone;

    public ReadTroubles(
            ReadGraph readGraph, Inbox inbox, Runs runs, Nodes nodes, Issues issues, People people, ReadGone readGone) {
        this.readGraph = readGraph;
        this.inbox = inbox;
        this.runs = runs;
        this.nodes = nodes;
        this.issues = issues;
        this.people = people;
        this.readGone = readGone;
    }

    /** What somebody has to do about a query that does not run. */
    public enum Advice {
        /** The person as whom it runs is gone or sees too little: somebody else saves it. */
        SUCCESSOR,
        /** It would take back much at once: somebody looks, and confirms. */
        CONFIRM,
        /** Jira does not take it: somebody mends it, or what it names. It runs again by itself when it works again. */
        MEND,
        /** A person paused it. */
        RESUME
    }

    /**
     * One thing that was set aside.
     *
     * @param issueKey of an issue that the reader may browse
     */
    public record Failure(Inbox.Row row, Optional<String> issueKey) {}

    /**
     * A query that does not run.
     *
     * @param others how many more there are with the same search that stopped for the same reason
     */
    public record Stopped(IssueQuery query, Optional<People.Person> runsAs, Advice advice, int others) {}

    /**
     * All of it.
     *
     * @param lastReconcile the last that came to its end
     * @param setAside how many failures there are, of which the first are listed
     */
    public record Troubles(
            Graph graph,
            Optional<Run> lastReconcile,
            int setAside,
            List<Failure> failures,
            List<Stopped> queries,
            List<ReadGone.Missing> gone,
            List<Nodes.Node> nodes) {}

    public Troubles as(Actor actor) {
        Reading reading = readGraph.as(actor);
        reading.access().requireAdminister();
        UserKey reader = actor.key().orElseThrow(NotLoggedIn::new);
        return new Troubles(
                reading.graph(),
                runs.last(RunKind.RECONCILE, 2).stream()
                        .filter(run -> !run.running())
                        .findFirst(),
                inbox.countSetAside(),
                failures(reader),
                stopped(reading.graph()),
                readGone.in(reading.graph()),
                nodes.all());
    }

    private List<Failure> failures(UserKey reader) {
        List<Inbox.Row> rows = inbox.setAside(0, MOST_SHOWN);
        List<IssueId> ofIssues = rows.stream()
                .filter(ReadTroubles::isIssue)
                .map(row -> new IssueId(row.ref()))
                .distinct()
                .toList();
        Map<Long, String> keys = issues.browsable(ofIssues, reader).entrySet().stream()
                .collect(Collectors.toMap(found -> found.getKey().value(), found -> found.getValue()
                        .key()));
        return rows.stream()
                .map(row -> new Failure(
                        row, Optional.of(row.ref()).filter(ref -> isIssue(row)).map(keys::get)))
                .toList();
    }

    private static boolean isIssue(Inbox.Row row) {
        return row.kind() == InboxKind.ISSUE || row.kind() == InboxKind.LINK;
    }

    private List<Stopped> stopped(Graph graph) {
        Map<Object, List<IssueQuery>> alike = graph.facts().queries().stream()
                .filter(query -> query.state() != QueryState.RUNNING)
                .filter(query -> graph.has(query.target()))
                .collect(Collectors.groupingBy(
                        query -> List.of(query.search(), query.state(), query.error()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return alike.values().stream().map(this::stopped).toList();
    }

    private Stopped stopped(List<IssueQuery> alike) {
        IssueQuery query = alike.get(0);
        Optional<People.Person> runsAs = people.find(query.runAs());
        return new Stopped(query, runsAs, advice(query, runsAs), alike.size() - 1);
    }

    private static Advice advice(IssueQuery query, Optional<People.Person> runsAs) {
        if (query.pausedForReversal()) return Advice.CONFIRM;
        boolean gone = runsAs.filter(People.Person::active).isEmpty();
        if (gone || query.pausedForBrowse()) return Advice.SUCCESSOR;
        return query.state() == QueryState.FAILED ? Advice.MEND : Advice.RESUME;
    }
}
