package com.okrcascade.application.crediting;

import com.okrcascade.application.port.Credits;
import com.okrcascade.domain.credit.Settlement;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.Credit;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.IssueQuery;
import com.okrcascade.domain.model.Reason;
import com.okrcascade.domain.model.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Stops a search that would suddenly take back much of what it gave: more than 20 issues and more than 5 % of its
 * credits in one run. That is more likely a mistake (a renamed field, a lost permission, a half-built index) than the
 * truth, so its queries pause, their credits stay, and an administrator decides.
 */
final class MassReversal {
    private static final int MOST_ISSUES = 20;
    private static final int MOST_PERCENT = 5;
    private static final int ALL = 100;

    private final Look look;
    private final Map<IssueQuery.Search, List<IssueId>> stopped = new HashMap<>();

    MassReversal(Look look, Map<IssueId, Settlement> settlements, Credits credits) {
        this.look = look;
        Map<IssueQuery.Search, List<IssueId>> lost = new HashMap<>();
        settlements.forEach((issue, settlement) -> searchesThatLose(settlement)
                .forEach(search ->
                        lost.computeIfAbsent(search, any -> new ArrayList<>()).add(issue)));
        lost.forEach((search, issues) -> {
            if (issues.size() > MOST_ISSUES && isMuch(issues.size(), credits.count(targets(search))))
                stopped.put(search, issues);
        });
    }

    /** The issues that keep their credits until somebody has decided. */
    Set<IssueId> spared() {
        return stopped.values().stream().flatMap(List::stream).collect(Collectors.toSet());
    }

    /** The pauses, each saying how many issues it would have taken back. */
    List<Change> pauses() {
        List<Change> changes = new ArrayList<>();
        stopped.forEach((search, issues) ->
                queries(search).forEach(query -> changes.add(new Change.PutQuery(query.pausedFor(issues.size())))));
        return changes;
    }

    private Set<IssueQuery.Search> searchesThatLose(Settlement settlement) {
        return settlement.put().stream()
                .filter(credit -> credit.reason().code() == Reason.Code.NO_LONGER_MATCHES)
                .filter(this::gaveBefore)
                .flatMap(credit -> Look.queryOf(look.graph(), credit).stream())
                .filter(query -> !query.reversalConfirmed())
                .map(IssueQuery::search)
                .collect(Collectors.toSet());
    }

    private boolean gaveBefore(Credit after) {
        return look.creditsOf(after.issue()).stream()
                .anyMatch(before -> before.pair().equals(after.pair()) && before.gives());
    }

    private static boolean isMuch(int issues, int all) {
        return issues * ALL > all * MOST_PERCENT;
    }

    private List<Target> targets(IssueQuery.Search search) {
        return queries(search).stream().map(IssueQuery::target).distinct().toList();
    }

    private List<IssueQuery> queries(IssueQuery.Search search) {
        return look.graph().facts().queries().stream()
                .filter(query -> query.search().equals(search))
                .toList();
    }
}
