package com.okrcascade.application.reconcile;

import com.okrcascade.application.ReadGraph;
import com.okrcascade.application.port.Inbox;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.access.NotThere;
import java.util.List;

/** Lets an administrator have what was set aside tried again: one issue with all its rows, or everything. */
public final class RetryFailures {
    private final ReadGraph readGraph;
    private final Inbox inbox;
    private final Runnable wake;

    public RetryFailures(ReadGraph readGraph, Inbox inbox, Runnable wake) {
        this.readGraph = readGraph;
        this.inbox = inbox;
        this.wake = wake;
    }

    public void retry(Actor actor, long id) {
        readGraph.as(actor).access().requireAdminister();
        List<Inbox.Row> all = setAside();
        Inbox.Row one = all.stream()
                .filter(row -> row.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotThere(Long.toString(id)));
        retry(all.stream()
                .filter(row -> row.kind() == one.kind() && row.ref() == one.ref())
                .toList());
    }

    public void retryAll(Actor actor) {
        readGraph.as(actor).access().requireAdminister();
        retry(setAside());
    }

    private List<Inbox.Row> setAside() {
        return inbox.setAside(0, Integer.MAX_VALUE);
    }

    private void retry(List<Inbox.Row> rows) {
        inbox.retry(rows.stream().map(Inbox.Row::id).toList());
        wake.run();
    }
}
