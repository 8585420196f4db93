package com.okrcascade.host.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.okrcascade.host.jira.store.Seed;
import com.okrcascade.host.jira.store.Workflow;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.junit.After;
import org.junit.Test;

public class IssueLifeTest {
    final JiraHouse house = house();

    JiraHouse house() {
        return new JiraHouse();
    }

    @After
    public void close() {
        house.close();
    }

    private MutableIssue read(Issue issue) {
        return house.get(IssueManager.class).getIssueObject(issue.getId());
    }

    @Test
    public void aNewDealIsOpenAndNumberedInItsProject() {
        MutableIssue deal = house.deal("Northwind", 4200);

        assertThat(deal.getKey()).isEqualTo("SALES-1");
        assertThat(house.deal("Contoso", 1).getKey()).isEqualTo("SALES-2");
        Issue stored = read(deal);
        assertThat(stored.getStatus().getStatusCategory().getKey()).isEqualTo("new");
        assertThat(stored.getResolution()).isNull();
        assertThat(stored.getReporter().getUsername()).isEqualTo("marcus");
        var profit = house.get(CustomFieldManager.class).getCustomFieldObject("customfield_10001");
        assertThat(profit.getValue(stored)).isEqualTo(4200.0);
        assertThat(profit.getCustomFieldType().getKey())
                .isEqualTo("com.atlassian.jira.plugin.system.customfieldtypes:float");
    }

    @Test
    public void resolvingDatesADealAndReopeningTakesTheDateAway() {
        MutableIssue deal = house.deal("Northwind", 4200);

        Issue won = house.resolve(deal, Seed.WON);
        assertThat(won.getResolution().getName()).isEqualTo("Won");
        assertThat(won.getStatus().getStatusCategory().getKey()).isEqualTo("done");
        assertThat(read(deal).getResolutionDate()).isNotNull();

        house.reopen(deal);
        assertThat(read(deal).getResolution()).isNull();
        assertThat(read(deal).getResolutionDate()).isNull();
        assertThat(read(deal).getStatus().getName()).isEqualTo("To Do");
    }

    @Test
    public void aResolutionCanChangeWithoutAnotherStatus() {
        Issue deal = house.resolve(house.deal("Northwind", 4200), Seed.WON);
        Timestamp resolved = deal.getResolutionDate();

        var result = house.issues()
                .validateUpdate(
                        house.user("marcus"),
                        deal.getId(),
                        house.issues().newIssueInputParameters().setResolutionId(Seed.WONT_DO));
        house.issues().update(house.user("marcus"), result);

        assertThat(read(deal).getResolutionId()).isEqualTo(Seed.WONT_DO);
        assertThat(read(deal).getStatusId()).isEqualTo(Workflow.DONE);
        assertThat(read(deal).getResolutionDate()).isEqualTo(resolved);
    }

    @Test
    public void historyCanBeBackDated() {
        MutableIssue deal = house.deal("Northwind", 4200);
        house.resolve(deal, Seed.WON);
        MutableIssue edited = read(deal);
        Timestamp january = Timestamp.from(Instant.parse("2026-01-14T13:02:00Z"));
        edited.setResolutionDate(january);
        edited.setCreated(Timestamp.from(Instant.parse("2026-01-05T09:12:00Z")));

        house.get(IssueManager.class)
                .updateIssue(house.user("admin"), edited, EventDispatchOption.DO_NOT_DISPATCH, false);

        assertThat(read(deal).getResolutionDate()).isEqualTo(january);
        assertThat(read(deal).getCreated().toInstant()).isEqualTo(Instant.parse("2026-01-05T09:12:00Z"));
    }

    @Test
    public void twoEditsOfDifferentFieldsBothStay() {
        MutableIssue deal = house.deal("Northwind", 4200);
        MutableIssue first = read(deal);
        MutableIssue second = read(deal);
        first.setSummary("Northwind Logistics");
        second.setDescription("40 vans");

        IssueManager issues = house.get(IssueManager.class);
        issues.updateIssue(house.user("marcus"), first, EventDispatchOption.ISSUE_UPDATED, false);
        issues.updateIssue(house.user("marcus"), second, EventDispatchOption.ISSUE_UPDATED, false);

        assertThat(read(deal).getSummary()).isEqualTo("Northwind Logistics");
        assertThat(read(deal).getDescription()).isEqualTo("40 vans");
    }

    @Test
    public void aMovedIssueKeepsItsIdAndIsFoundByItsOldKey() {
        MutableIssue deal = house.deal("Northwind", 4200);

        house.jira.operations().move(deal.getId(), "marcus", house.project("LEADS"), Seed.LEAD);

        IssueManager issues = house.get(IssueManager.class);
        assertThat(issues.getIssueObject("SALES-1").getKey()).isEqualTo("LEADS-1");
        assertThat(issues.getIssueObject("SALES-1").getId()).isEqualTo(deal.getId());
        assertThat(issues.getIssueByCurrentKey("SALES-1")).isNull();
        assertThat(house.deal("Contoso", 1).getKey()).isEqualTo("SALES-2");
    }

    @Test
    public void aSubTaskGoesWithItsParent() {
        MutableIssue parent = house.create("amara", task("Onboarding"));
        var input = house.issues()
                .newIssueInputParameters()
                .setProjectId(house.project("SUPPORT"))
                .setIssueTypeId(Seed.SUB_TASK)
                .setSummary("Call");
        var result = house.issues().validateSubTaskCreate(house.user("amara"), parent.getId(), input);
        MutableIssue child = house.issues().create(house.user("amara"), result).getIssue();

        assertThat(child.getParentObject().getId()).isEqualTo(parent.getId());
        assertThat(read(parent).getSubTaskObjects()).extracting(Issue::getKey).containsExactly("SUPPORT-2");
        house.issues().delete(house.user("amara"), house.issues().validateDelete(house.user("amara"), parent.getId()));
        assertThat(read(child)).isNull();
    }

    @Test
    public void aSubTaskNeedsAParent() {
        var input = task("Call").setIssueTypeId(Seed.SUB_TASK);

        assertThat(house.issues().validateCreate(house.user("amara"), input).isValid())
                .isFalse();
    }

    private com.atlassian.jira.issue.IssueInputParameters task(String summary) {
        return house.issues()
                .newIssueInputParameters()
                .setProjectId(house.project("SUPPORT"))
                .setIssueTypeId(Seed.TASK)
                .setSummary(summary);
    }

    @Test
    public void nonsenseIsRefusedFieldByField() {
        var input = house.issues()
                .newIssueInputParameters()
                .setProjectId(house.project("SALES"))
                .setIssueTypeId(Seed.DEAL)
                .setSummary(" ")
                .setAssigneeId("nobody")
                .addCustomFieldValue(10001L, "much")
                .addCustomFieldValue(99L, "1");

        var errors = house.issues().validateCreate(house.user("marcus"), input).getErrorCollection();

        assertThat(errors.getErrors().keySet())
                .containsExactlyInAnyOrder("summary", "assignee", "customfield_10001", "customfield_99");
        assertThat(errors.getErrors()).containsEntry("assignee", "User 'nobody' does not exist.");
    }

    @Test
    public void aDoneIssueCannotBeResolvedAgain() {
        Issue deal = house.resolve(house.deal("Northwind", 4200), Seed.WON);

        var result = house.issues()
                .validateTransition(
                        house.user("marcus"),
                        deal.getId(),
                        Workflow.RESOLVE,
                        house.issues().newIssueInputParameters());

        assertThat(result.isValid()).isFalse();
    }

    @Test
    public void aDeletedProjectTakesItsIssuesAlong() {
        Issue deal = house.deal("Northwind", 4200);

        house.jira.setup().deleteProject(deal.getProjectId());

        assertThat(read(deal)).isNull();
        assertThat(house.get(com.atlassian.jira.project.ProjectManager.class).getProjectByCurrentKey("SALES"))
                .isNull();
    }

    @Test
    public void issuesAreReadTogetherAndMissingOnesLeftOut() {
        MutableIssue deal = house.deal("Northwind", 4200);
        List<Issue> found = house.get(IssueManager.class).getIssueObjects(List.of(deal.getId(), 1L));

        assertThat(found).extracting(Issue::getSummary).containsExactly("Northwind");
    }
}
