package com.okrcascade.jira;

import com.okrcascade.application.port.Inbox;
import com.okrcascade.domain.model.IssueId;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The worker's view of the inbox: before each look, hints that came too early to be stored are put into it. */
public final class PatientInbox implements Inbox {
    private final Inbox inbox;
    private final LateHints late;

    public PatientInbox(Inbox inbox, LateHints late) {
        this.inbox = inbox;
        this.late = late;
    }

    @Override
    public List<Row> above(long id, int limit) {
        handIn();
        return inbox.above(id, limit);
    }

    private void handIn() {
        Set<IssueId> issues = late.take();
        if (issues.isEmpty()) return;
        boolean stored = false;
        try {
            inbox.addAll(issues);
            stored = true;
        } finally {
            if (!stored) issues.forEach(late::keep);
        }
    }

    @Override
    public void add(IssueId issue) {
        inbox.add(issue);
    }

    @Override
    public void addAll(Collection<IssueId> issues) {
        inbox.addAll(issues);
    }

    @Override
    public void delete(Collection<Long> rows) {
        inbox.delete(rows);
    }

    @Override
    public void failed(Collection<Long> rows, String why) {
        inbox.failed(rows, why);
    }

    @Override
    public int size() {
        return inbox.size();
    }

    @Override
    public List<Row> setAside(int start, int limit) {
        return inbox.setAside(start, limit);
    }

    @Override
    public int countSetAside() {
        return inbox.countSetAside();
    }

    @Override
    public void retry(Collection<Long> rows) {
        inbox.retry(rows);
    }
}
