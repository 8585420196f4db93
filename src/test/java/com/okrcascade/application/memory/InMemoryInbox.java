package com.okrcascade.application.memory;

import com.okrcascade.application.port.Inbox;
import com.okrcascade.domain.model.InboxKind;
import com.okrcascade.domain.model.IssueId;
import java.time.Clock;
import java.util.Collection;
import java.util.List;

/** Hints in memory. */
record InMemoryInbox(Tables tables, String node, Clock clock) implements Inbox {
    @Override
    public void add(IssueId issue) {
        synchronized (tables) {
            tables.hint(InboxKind.ISSUE, issue.value(), node, clock.instant());
        }
    }

    @Override
    public void addAll(Collection<IssueId> issues) {
        synchronized (tables) {
            issues.forEach(this::add);
        }
    }

    @Override
    public List<Row> above(long id, int limit) {
        synchronized (tables) {
            return tables.inbox.tailMap(id, false).values().stream()
                    .filter(row -> row.attempts() < MOST_ATTEMPTS)
                    .limit(limit)
                    .toList();
        }
    }

    @Override
    public void delete(Collection<Long> rows) {
        synchronized (tables) {
            tables.forgetHints(rows);
        }
    }

    @Override
    public void failed(Collection<Long> rows, String why) {
        synchronized (tables) {
            rows.forEach(id -> tables.inbox.computeIfPresent(id, (same, row) -> failed(row, why)));
        }
    }

    private static Row failed(Row row, String why) {
        return new Row(row.id(), row.kind(), row.ref(), row.node(), row.at(), row.attempts() + 1, cut(why));
    }

    private static String cut(String why) {
        return why.substring(0, Math.min(why.length(), LONGEST_ERROR));
    }

    @Override
    public int size() {
        synchronized (tables) {
            return tables.inbox.size() - countSetAside();
        }
    }

    @Override
    public List<Row> setAside(int start, int limit) {
        synchronized (tables) {
            return tables.inbox.values().stream()
                    .filter(row -> row.attempts() >= MOST_ATTEMPTS)
                    .skip(start)
                    .limit(limit)
                    .toList();
        }
    }

    @Override
    public int countSetAside() {
        return setAside(0, Integer.MAX_VALUE).size();
    }

    @Override
    public void retry(Collection<Long> rows) {
        synchronized (tables) {
            rows.forEach(id -> tables.inbox.computeIfPresent(id, (same, row) -> fresh(row)));
        }
    }

    private static Row fresh(Row row) {
        return new Row(row.id(), row.kind(), row.ref(), row.node(), row.at(), 0, row.error());
    }
}
