package com.okrcascade.jira;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.okrcascade.application.port.Inbox;
import com.okrcascade.domain.model.IssueId;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts every issue that changed into the inbox and wakes the worker. An event is a hint that something may be different,
 * never the truth: workflows fire any type of event they like, so all but comments count, and no change log is read.
 */
public final class JiraIssueListener {
    private static final Logger LOG = LoggerFactory.getLogger(JiraIssueListener.class);
    private static final Set<Long> COMMENTS =
            Set.of(EventType.ISSUE_COMMENTED_ID, EventType.ISSUE_COMMENT_EDITED_ID, EventType.ISSUE_COMMENT_DELETED_ID);

    private final Inbox inbox;
    private final LateHints late;
    private final BooleanSupplier storageReady;
    private final Runnable wake;

    public JiraIssueListener(Inbox inbox, LateHints late, BooleanSupplier storageReady, Runnable wake) {
        this.inbox = inbox;
        this.late = late;
        this.storageReady = storageReady;
        this.wake = wake;
    }

    @EventListener
    public void onIssueEvent(IssueEvent event) {
        Long type = event.getEventTypeId();
        if (type != null && COMMENTS.contains(type)) return;
        if (event.getIssue() == null || event.getIssue().getId() == null) return;
        guarded(new IssueId(event.getIssue().getId()));
    }

    /** The one place that catches whatever comes: crediting may be late, but it never breaks somebody's transition. */
    private void guarded(IssueId issue) {
        try {
            hint(issue);
        } catch (Exception | LinkageError failure) {
            late.keep(issue);
            // The class alone: a message may quote what somebody typed.
            LOG.warn(
                    "Issue {} could not be put into the inbox and is tried again: {}",
                    issue.value(),
                    failure.getClass().getName());
        }
    }

    private void hint(IssueId issue) {
        if (storageReady.getAsBoolean()) inbox.add(issue);
        else late.keep(issue);
        wake.run();
    }
}
