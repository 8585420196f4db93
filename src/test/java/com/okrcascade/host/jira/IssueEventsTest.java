package com.okrcascade.host.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.event.issue.DelegatingJiraIssueEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.IssueEventBundle;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.okrcascade.host.jira.store.Seed;
import com.okrcascade.host.jira.store.Workflow;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.After;
import org.junit.Test;

public class IssueEventsTest {
    private final JiraHouse house = new JiraHouse();

    @After
    public void close() {
        house.close();
    }

    @Test
    public void everythingThatHappensIsToldOnce() {
        MutableIssue deal = house.deal("Northwind", 4200);
        house.take("marcus", deal, Workflow.START, house.issues().newIssueInputParameters());
        house.resolve(deal, Seed.WON);
        house.reopen(deal);
        var update = house.issues()
                .validateUpdate(
                        house.user("marcus"),
                        deal.getId(),
                        house.issues().newIssueInputParameters().setSummary("Northwind Logistics"));
        house.issues().update(house.user("marcus"), update);
        CurrentUser.set(house.user("marcus"));
        house.issues()
                .assign(
                        house.user("marcus"),
                        house.issues().validateAssign(house.user("marcus"), deal.getId(), "lena"));
        CurrentUser.clear();
        house.jira.operations().comment(deal.getId(), "marcus", "Great.");
        house.jira.operations().logWork(deal.getId(), "marcus", 3600);
        house.jira.operations().move(deal.getId(), "marcus", house.project("LEADS"), Seed.LEAD);
        house.jira.operations().delete(deal.getId(), "marcus");

        assertThat(house.eventTypes())
                .containsExactly(
                        EventType.ISSUE_CREATED_ID,
                        EventType.ISSUE_WORKSTARTED_ID,
                        EventType.ISSUE_RESOLVED_ID,
                        EventType.ISSUE_REOPENED_ID,
                        EventType.ISSUE_UPDATED_ID,
                        EventType.ISSUE_ASSIGNED_ID,
                        EventType.ISSUE_COMMENTED_ID,
                        EventType.ISSUE_WORKLOGGED_ID,
                        EventType.ISSUE_MOVED_ID,
                        EventType.ISSUE_DELETED_ID);
    }

    @Test
    public void eachEventComesAloneAndInABundle() {
        house.deal("Northwind", 4200);

        assertThat(house.published).hasSize(2);
        IssueEvent single = (IssueEvent) house.published.get(0);
        IssueEventBundle bundle = (IssueEventBundle) house.published.get(1);
        assertThat(bundle.getEvents())
                .extracting(event -> ((DelegatingJiraIssueEvent) event).asIssueEvent())
                .containsExactly(single);
        assertThat(single.getUser().getUsername()).isEqualTo("marcus");
        assertThat(single.getIssue().getSummary()).isEqualTo("Northwind");
    }

    @Test
    public void anEditThatChangesNothingIsNotTold() {
        MutableIssue deal = house.deal("Northwind", 4200);
        house.published.clear();
        deal.setSummary("Northwind");

        house.get(IssueManager.class).updateIssue(house.user("marcus"), deal, EventDispatchOption.ISSUE_UPDATED, false);

        assertThat(house.published).isEmpty();
    }

    @Test
    public void aListenerReadsWhatItIsToldOf() {
        List<String> seen = new ArrayList<>();
        house.listener = event -> seen.add(elsewhere(event.getIssue()));

        house.resolve(house.deal("Northwind", 4200), Seed.WON);

        assertThat(seen).containsExactly("open", "Won");
    }

    @Test
    public void anEventBeforeItsCommitFindsTheOldState() {
        MutableIssue deal = house.deal("Northwind", 4200);
        List<String> seen = new ArrayList<>();
        house.listener = event -> seen.add(elsewhere(event.getIssue()));
        house.jira.switches().eventBeforeCommit(true);

        house.resolve(deal, Seed.WON);

        assertThat(seen).containsExactly("open");
        assertThat(elsewhere(deal)).isEqualTo("Won");
    }

    private String elsewhere(Issue issue) {
        return CompletableFuture.supplyAsync(() -> {
                    Issue stored = house.get(IssueManager.class).getIssueObject(issue.getId());
                    return stored.getResolution() == null
                            ? "open"
                            : stored.getResolution().getName();
                })
                .join();
    }

    @Test
    public void eventsCanBeLost() {
        house.jira.switches().dropNextEvents(1);
        house.deal("Lost", 1);
        house.deal("Told", 1);
        house.jira.switches().dropEveryEvent();
        house.deal("Lost too", 1);
        house.jira.switches().dropNoEvents();
        house.deal("Told too", 1);

        assertThat(house.published)
                .filteredOn(IssueEvent.class::isInstance)
                .extracting(event -> ((IssueEvent) event).getIssue().getSummary())
                .containsExactly("Told", "Told too");
    }
}
