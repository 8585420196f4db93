package com.okrcascade.jira;

import com.okrcascade.domain.model.IssueId;
import java.util.LinkedHashSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hints that could not be stored, because Active Objects was not there yet or its database failed. They are kept for the
 * worker's next round; what does not fit, or is lost with the process, is found by the next reconcile.
 */
public final class LateHints {
    static final int MOST = 10_000;

    private static final Logger LOG = LoggerFactory.getLogger(LateHints.class);

    private final Set<IssueId> issues = new LinkedHashSet<>();
    private boolean full;

    synchronized void keep(IssueId issue) {
        if (issues.size() < MOST) {
            issues.add(issue);
        } else if (!full) {
            full = true;
            LOG.warn("More than {} changes of issues wait for the database; the next reconcile finds the rest", MOST);
        }
    }

    synchronized Set<IssueId> take() {
        Set<IssueId> taken = new LinkedHashSet<>(issues);
        issues.clear();
        full = false;
        return taken;
    }
}
