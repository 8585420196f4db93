package com.okrcascade.persistence;

import com.okrcascade.application.port.Inbox;
import com.okrcascade.domain.model.InboxKind;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.persistence.row.InboxRow;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import net.java.ao.Query;

/** Hints that credits may have to change. */
record AoInbox(Rows rows, String node, Clock clock) implements Inbox {
    private static final InboxTable TABLE = new InboxTable();
    private static final String SET_ASIDE = "ATTEMPTS >= ?";

    @Override
    public void add(IssueId issue) {
        rows.append(TABLE, InboxTable.hint(InboxKind.ISSUE, issue.value(), node, clock.instant()));
    }

    @Override
    public void addAll(Collection<IssueId> issues) {
        rows.ao().executeInTransaction(() -> {
            issues.forEach(this::add);
            return issues;
        });
    }

    @Override
    public List<Row> above(long id, int limit) {
        return rows.find(
                TABLE,
                Query.select()
                        .where("ID > ? AND ATTEMPTS < ?", id, MOST_ATTEMPTS)
                        .order(Rows.ID)
                        .limit(limit));
    }

    @Override
    public void delete(Collection<Long> ids) {
        rows.delete(InboxRow.class, Rows.ID, ids);
    }

    @Override
    public void failed(Collection<Long> ids, String why) {
        String problem = why.substring(0, Math.min(why.length(), LONGEST_ERROR));
        rows.ao().executeInTransaction(() -> {
            rows.those(InboxRow.class, Query::select, Rows.ID, ids).forEach(row -> {
                row.setAttempts(row.getAttempts() + 1);
                row.setProblem(problem);
                row.save();
            });
            return ids;
        });
    }

    @Override
    public int size() {
        return rows.ao().count(InboxRow.class, "ATTEMPTS < ?", MOST_ATTEMPTS);
    }

    @Override
    public List<Row> setAside(int start, int limit) {
        Query aside = Query.select().where(SET_ASIDE, MOST_ATTEMPTS).order(Rows.ID);
        return rows.find(TABLE, aside.offset(start).limit(limit));
    }

    @Override
    public int countSetAside() {
        return rows.ao().count(InboxRow.class, SET_ASIDE, MOST_ATTEMPTS);
    }

    @Override
    public void retry(Collection<Long> ids) {
        rows.ao().executeInTransaction(() -> {
            rows.those(InboxRow.class, Query::select, Rows.ID, ids).forEach(row -> {
                row.setAttempts(0);
                row.save();
            });
            return ids;
        });
    }
}
