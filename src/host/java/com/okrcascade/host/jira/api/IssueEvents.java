package com.okrcascade.host.jira.api;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.DelegatingJiraIssueEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.IssueEventBundle;
import com.atlassian.jira.event.issue.JiraIssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.okrcascade.host.jira.Switches;
import com.okrcascade.host.jira.store.Announcement;
import com.okrcascade.host.jira.store.Announcer;
import com.okrcascade.host.jira.store.Happening;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Publishes what happened as Jira does: one event, and once more in a bundle; on this node only, in the acting thread. */
public final class IssueEvents implements Announcer {
    private static final Map<Happening, Long> TYPES = Map.ofEntries(
            Map.entry(Happening.CREATED, EventType.ISSUE_CREATED_ID),
            Map.entry(Happening.UPDATED, EventType.ISSUE_UPDATED_ID),
            Map.entry(Happening.ASSIGNED, EventType.ISSUE_ASSIGNED_ID),
            Map.entry(Happening.RESOLVED, EventType.ISSUE_RESOLVED_ID),
            Map.entry(Happening.REOPENED, EventType.ISSUE_REOPENED_ID),
            Map.entry(Happening.WORK_STARTED, EventType.ISSUE_WORKSTARTED_ID),
            // Many workflows fire Jira's generic event for steps like this one.
            Map.entry(Happening.WORK_STOPPED, EventType.ISSUE_GENERICEVENT_ID),
            Map.entry(Happening.MOVED, EventType.ISSUE_MOVED_ID),
            Map.entry(Happening.DELETED, EventType.ISSUE_DELETED_ID),
            Map.entry(Happening.COMMENTED, EventType.ISSUE_COMMENTED_ID),
            Map.entry(Happening.WORKLOGGED, EventType.ISSUE_WORKLOGGED_ID));

    private final EventPublisher publisher;
    private final Switches switches;
    private final Supplier<Lookup> lookup;

    public IssueEvents(EventPublisher publisher, Switches switches, Supplier<Lookup> lookup) {
        this.publisher = publisher;
        this.switches = switches;
        this.lookup = lookup;
    }

    private record Bundle(List<JiraIssueEvent> events) implements IssueEventBundle {
        @Override
        public List<JiraIssueEvent> getEvents() {
            return events;
        }
    }

    @Override
    public boolean isBeforeCommit() {
        return switches.isEventBeforeCommit();
    }

    @Override
    public void announce(Announcement announcement) {
        if (switches.losesEvent()) {
            return;
        }
        IssueEvent event = new IssueEvent(
                lookup.get().issue(announcement.issue()),
                Map.of(),
                lookup.get().user(announcement.author()),
                TYPES.get(announcement.happening()));
        publisher.publish(event);
        DelegatingJiraIssueEvent delegating = () -> event;
        publisher.publish(new Bundle(List.of(delegating)));
    }
}
