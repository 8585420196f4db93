package com.okrcascade.persistence;

import com.okrcascade.domain.model.IssueId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;

/** Gathers issues from rows that name them, several of which may name the same. */
final class IssueWalk {
    private IssueWalk() {}

    /** @param rowsAbove the next rows after an issue, ascending */
    static List<IssueId> distinct(int limit, long above, LongFunction<List<Long>> rowsAbove) {
        List<IssueId> issues = new ArrayList<>();
        List<Long> more = rowsAbove.apply(above);
        while (!more.isEmpty() && issues.size() < limit) {
            more.stream()
                    .distinct()
                    .limit(limit - issues.size())
                    .map(IssueId::new)
                    .forEach(issues::add);
            more = rowsAbove.apply(more.get(more.size() - 1));
        }
        return issues;
    }
}
