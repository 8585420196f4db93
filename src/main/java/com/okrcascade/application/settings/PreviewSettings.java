package com.okrcascade.application.settings;

import com.okrcascade.application.ReadGraph;
import com.okrcascade.application.Reading;
import com.okrcascade.application.company.HealthChange;
import com.okrcascade.application.crediting.CreditIssues;
import com.okrcascade.application.port.Credits;
import com.okrcascade.domain.access.Access;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.Credit;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.Settings;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What other settings would make of the health of what runs and of the newest issues, before anything is saved. */
public final class PreviewSettings {
    /** As many as crediting looks at in one batch. */
    private static final int NEWEST = 500;

    private final ReadGraph readGraph;
    private final Credits credits;
    private final CreditIssues creditIssues;

    public PreviewSettings(ReadGraph readGraph, Credits credits, CreditIssues creditIssues) {
        this.readGraph = readGraph;
        this.credits = credits;
        this.creditIssues = creditIssues;
    }

    /**
     * What would be.
     *
     * @param looked how many of the newest issues were looked at; none when the same issues count
     * @param joining how many of them would begin to count
     * @param leaving how many would no longer count
     */
    public record Preview(HealthChange healths, int looked, int joining, int leaving) {}

    public Preview of(Actor actor, UnaryOperator<Settings> change) {
        Reading reading = readGraph.as(actor);
        Access access = reading.access().requireAdminister();
        Graph now = reading.graph();
        Settings before = now.facts().settings();
        Settings after = change.apply(before);
        ChangeSettings.check(after);
        Graph then = now.at(now.revision(), List.of(new Change.PutSettings(after)));
        HealthChange healths = HealthChange.between(now, then, access);
        if (after.sameCreditsAs(before)) return new Preview(healths, 0, 0, 0);
        List<IssueId> newest = credits.newestIssues(NEWEST);
        Set<Credit.Pair> giveNow = giving(now, newest);
        Set<Credit.Pair> giveThen = giving(then, newest);
        return new Preview(healths, newest.size(), issuesIn(giveThen, giveNow), issuesIn(giveNow, giveThen));
    }

    private Set<Credit.Pair> giving(Graph graph, List<IssueId> issues) {
        CreditIssues.Comparison comparison = creditIssues.compare(graph, issues);
        Set<Credit.Pair> giving = comparison.recorded().values().stream()
                .flatMap(List::stream)
                .filter(Credit::gives)
                .map(Credit::pair)
                .collect(Collectors.toCollection(HashSet::new));
        comparison.settlements().values().forEach(settlement -> {
            settlement.removed().forEach(giving::remove);
            settlement.put().forEach(credit -> {
                if (credit.gives()) giving.add(credit.pair());
                else giving.remove(credit.pair());
            });
        });
        return giving;
    }

    private static int issuesIn(Set<Credit.Pair> here, Set<Credit.Pair> notThere) {
        return (int) here.stream()
                .filter(pair -> !notThere.contains(pair))
                .map(Credit.Pair::issue)
                .distinct()
                .count();
    }
}
