package com.okrcascade.persistence;

import com.okrcascade.application.port.Credits;
import com.okrcascade.domain.model.Credit;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.Target;
import com.okrcascade.persistence.row.CreditRow;
import java.util.Collection;
import java.util.List;
import net.java.ao.Query;

/** What issues are recorded to give. */
record AoCredits(Rows rows) implements Credits {
    private static final CreditTable TABLE = new CreditTable();

    @Override
    public List<Credit> ofIssues(Collection<IssueId> issues) {
        return rows.find(TABLE, "ISSUE_ID", issues.stream().map(IssueId::value).toList());
    }

    @Override
    public List<Credit> of(Target target, int start, int limit) {
        Query all = Query.select().where("TARGET = ?", Codes.of(target)).order("ISSUE_ID");
        return rows.find(TABLE, all.offset(start).limit(limit));
    }

    @Override
    public int count(Collection<Target> targets) {
        return rows.count(
                CreditRow.class, "TARGET", targets.stream().map(Codes::of).toList());
    }

    @Override
    public List<IssueId> issuesOf(Target target, long above, int limit) {
        return issues("TARGET = ? AND ISSUE_ID > ?", limit, Codes.of(target), above).stream()
                .map(IssueId::new)
                .toList();
    }

    /** An issue has a row for each of its targets, so a page of rows may hold fewer issues than wanted. */
    @Override
    public List<IssueId> issues(long above, int limit) {
        return IssueWalk.distinct(limit, above, last -> issues("ISSUE_ID > ?", limit, last));
    }

    @Override
    public List<IssueId> newestIssues(int limit) {
        return IssueWalk.distinct(
                limit, Long.MAX_VALUE, last -> issuesBy("ISSUE_ID DESC", "ISSUE_ID < ?", limit, last));
    }

    @Override
    public int size() {
        return rows.ao().count(CreditRow.class);
    }

    private List<Long> issues(String where, int limit, Object... parameters) {
        return issuesBy("ISSUE_ID", where, limit, parameters);
    }

    private List<Long> issuesBy(String order, String where, int limit, Object... parameters) {
        Query page = Query.select("ID, ISSUE_ID")
                .where(where, parameters)
                .order(order)
                .limit(limit);
        return rows.some(CreditRow.class, page, CreditRow::getIssueId);
    }
}
