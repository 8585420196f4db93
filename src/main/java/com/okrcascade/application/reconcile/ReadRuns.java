package com.okrcascade.application.reconcile;

import com.okrcascade.application.ReadGraph;
import com.okrcascade.application.Reading;
import com.okrcascade.application.port.Issues;
import com.okrcascade.application.port.Runs;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.access.NotLoggedIn;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.UserKey;
import com.okrcascade.domain.upkeep.Finding;
import com.okrcascade.domain.upkeep.Run;
import com.okrcascade.domain.upkeep.RunKind;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Shows an administrator how far a reconcile or a rebuild is, what it found, and the runs before it. */
public final class ReadRuns {
    private static final int HISTORY = 10;

    private final ReadGraph readGraph;
    private final Runs runs;
    private final Issues issues;

    public ReadRuns(ReadGraph readGraph, Runs runs, Issues issues) {
        this.readGraph = readGraph;
        this.runs = runs;
        this.issues = issues;
    }

    /**
     * All that there is to say.
     *
     * @param newest the one that is running, or the last one
     * @param findings the first that the newest found
     * @param hidden issues among them that are there and that the reader may not browse
     * @param before newest first
     */
    public record Report(
            Graph graph, Optional<Run> newest, List<Finding> findings, Set<IssueId> hidden, List<Run> before) {}

    public Report as(Actor actor, RunKind kind) {
        Reading reading = readGraph.as(actor);
        reading.access().requireAdminister();
        UserKey reader = actor.key().orElseThrow(NotLoggedIn::new);
        List<Run> last = runs.last(kind, HISTORY + 1);
        List<Finding> findings = last.isEmpty() ? List.of() : runs.findings(last.get(0));
        return new Report(
                reading.graph(),
                last.stream().findFirst(),
                findings,
                hidden(findings, reader),
                last.stream().skip(1).toList());
    }

    private Set<IssueId> hidden(List<Finding> findings, UserKey reader) {
        Set<IssueId> all = new HashSet<>();
        findings.stream().map(Finding::issue).filter(Objects::nonNull).forEach(all::add);
        Set<IssueId> there = new HashSet<>(issues.read(all, Set.of()).facts().keySet());
        there.removeAll(issues.browsable(all, reader).keySet());
        return there;
    }
}
