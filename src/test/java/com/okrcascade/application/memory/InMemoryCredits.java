package com.okrcascade.application.memory;

import com.okrcascade.application.port.Credits;
import com.okrcascade.domain.model.Credit;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.Target;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Credits in memory. */
record InMemoryCredits(Tables tables) implements Credits {
    @Override
    public List<Credit> ofIssues(Collection<IssueId> issues) {
        return those(credit -> issues.contains(credit.issue()));
    }

    @Override
    public List<Credit> of(Target target, int start, int limit) {
        return those(credit -> credit.target().equals(target)).stream()
                .skip(start)
                .limit(limit)
                .toList();
    }

    @Override
    public int count(Collection<Target> targets) {
        return those(credit -> targets.contains(credit.target())).size();
    }

    @Override
    public int size() {
        synchronized (tables) {
            return tables.credits.size();
        }
    }

    @Override
    public List<IssueId> issuesOf(Target target, long above, int limit) {
        return issues(those(credit -> credit.target().equals(target)), above, limit);
    }

    @Override
    public List<IssueId> issues(long above, int limit) {
        return issues(those(credit -> true), above, limit);
    }

    @Override
    public List<IssueId> newestIssues(int limit) {
        return those(credit -> true).stream()
                .map(Credit::issue)
                .distinct()
                .sorted(Comparator.comparing(IssueId::value).reversed())
                .limit(limit)
                .toList();
    }

    private static List<IssueId> issues(List<Credit> credits, long above, int limit) {
        return credits.stream()
                .map(Credit::issue)
                .filter(issue -> issue.value() > above)
                .distinct()
                .limit(limit)
                .toList();
    }

    private List<Credit> those(Predicate<Credit> wanted) {
        synchronized (tables) {
            return tables.credits.values().stream()
                    .filter(wanted)
                    .sorted(Comparator.comparing(credit -> credit.issue().value()))
                    .toList();
        }
    }
}
