package com.okrcascade.jira;

import com.atlassian.jira.issue.search.SearchException;
import com.okrcascade.application.port.IssueSearch.Answer;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.IssueQuery;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Walks through searches by ascending id. JQL cannot ask for ids above one (it compares keys, within one project), so the
 * first step of a walk gathers all ids, and the next ones are served from them.
 */
final class SearchWalks {
    /** How many issues one search of a walk brings. */
    static final int PAGE = 1_000;

    /** Pages overlap, because an issue that no longer matches moves all later ones forward. */
    private static final int OVERLAP = 100;

    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final int MOST_WALKS = 4;

    private final LongSupplier nanoTime;
    private final Map<IssueQuery.Search, Walk> walks = new HashMap<>();

    SearchWalks(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    private record Walk(NavigableSet<IssueId> issues, long begun) {}

    interface Page {
        Set<IssueId> from(int start) throws SearchException;
    }

    /** All pages of a search, until one brings nothing new. */
    static Set<IssueId> pages(Page page) throws SearchException {
        Set<IssueId> found = new HashSet<>();
        int start = 0;
        while (found.addAll(page.from(start))) start += PAGE - OVERLAP;
        return found;
    }

    synchronized Answer above(IssueQuery.Search search, long id, int limit, Supplier<Answer> all) {
        Walk walk = walks.get(search);
        if (id == 0 || walk == null || isOld(walk)) {
            Answer gathered = all.get();
            if (gathered.failure().isPresent()) return gathered;
            walk = begin(search, gathered);
        }
        return step(search, walk, id, limit);
    }

    private Walk begin(IssueQuery.Search search, Answer gathered) {
        walks.values().removeIf(this::isOld);
        if (walks.size() >= MOST_WALKS) walks.clear();
        NavigableSet<IssueId> issues = new TreeSet<>(Comparator.comparing(IssueId::value));
        issues.addAll(gathered.found());
        Walk walk = new Walk(issues, nanoTime.getAsLong());
        walks.put(search, walk);
        return walk;
    }

    private Answer step(IssueQuery.Search search, Walk walk, long id, int limit) {
        NavigableSet<IssueId> rest = id == 0 ? walk.issues() : walk.issues().tailSet(new IssueId(id), false);
        Set<IssueId> step = new HashSet<>();
        rest.stream().limit(limit).forEach(step::add);
        if (step.size() < limit) walks.remove(search);
        return Answer.of(step);
    }

    private boolean isOld(Walk walk) {
        return nanoTime.getAsLong() - walk.begun() > KEPT.toNanos();
    }
}
