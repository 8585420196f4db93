package com.okrcascade.persistence;

import com.okrcascade.domain.model.IssueId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;

/** Gathers issues from rows that name them, several of which may name the same. */
final class IssueWalk {
    private IssueWalk() {}

    /** @param next the next rows after an issue, in the order of their issues */
    static List<IssueId> distinct(int limit, long first, LongFunction<List<Long>> next) {
        List<IssueId> issues = new ArrayList<>();
        List<Long> more = next.apply(first);
        while (!more.isEmpty() && issues.size() < limit) {
            more.stream()
                    .distinct()
                    .limit(limit - issues.size())
                    .map(IssueId::new)
                    .forEach(issues::add);
            more = next.apply(more.get(more.size() - 1));
        }
        return issues;
    }
}
