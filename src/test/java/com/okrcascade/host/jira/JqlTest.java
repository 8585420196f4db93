package com.okrcascade.host.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.MutableIssue;
import com.okrcascade.host.jira.store.Seed;
import com.okrcascade.host.jira.store.Workflow;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** Queries and what they find among five issues, seen on Saturday, 21 November 2026, at noon. */
public class JqlTest {
    private final Clock noon = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneId.of("UTC"));
    final JiraHouse house = house();

    JiraHouse house() {
        return new JiraHouse(JiraHouse.h2(), options());
    }

    JiraOptions options() {
        return JiraOptions.empty().withDemo(true).withClock(noon);
    }

    @Before
    public void fill() {
        MutableIssue first = house.deal("Northwind Logistics: yearly plan", 4200);
        MutableIssue second = house.deal("Contoso renewal", 900.5);
        MutableIssue third = house.deal("Fabrikam 100% upgrade", -50);
        MutableIssue lead = house.create(
                "priya", issue("LEADS", Seed.LEAD, "Tailspin wants a demo").setAssigneeId("sofia"));
        house.create("dana", issue("BOARD", Seed.TASK, "Sell the company"));
        house.resolve(first, Seed.WON);
        house.resolve(third, Seed.WONT_DO);
        house.take("marcus", second, Workflow.START, house.issues().newIssueInputParameters());
        house.backDate(first, "2026-11-01 09:00:00", "2026-11-14 14:02:00");
        house.backDate(second, "2026-11-10 09:00:00", null);
        house.backDate(third, "2026-11-12 09:00:00", "2026-11-20 10:00:00");
        house.backDate(lead, "2026-11-21 08:00:00", null);
    }

    private com.atlassian.jira.issue.IssueInputParameters issue(String project, String type, String summary) {
        return house.issues()
                .newIssueInputParameters()
                .setProjectId(house.project(project))
                .setIssueTypeId(type)
                .setSummary(summary);
    }

    @After
    public void close() {
        house.close();
    }

    @Test
    public void queriesFindWhatTheySay() {
        Map<String, String> table = Map.ofEntries(
                Map.entry("", "SALES-1 SALES-2 SALES-3 LEADS-1"),
                Map.entry("project = SALES", "SALES-1 SALES-2 SALES-3"),
                Map.entry("project = sales AND resolution = Unresolved", "SALES-2"),
                Map.entry("project in (LEADS, \"Sales\")", "SALES-1 SALES-2 SALES-3 LEADS-1"),
                Map.entry("project != SALES", "LEADS-1"),
                Map.entry("issuetype = Lead", "LEADS-1"),
                Map.entry("status = \"In Progress\"", "SALES-2"),
                Map.entry("status not in (Done)", "SALES-2 LEADS-1"),
                Map.entry("statusCategory = Done", "SALES-1 SALES-3"),
                Map.entry("statusCategory != Done", "SALES-2 LEADS-1"),
                Map.entry("resolution = Won", "SALES-1"),
                Map.entry("resolution != Won", "SALES-3"),
                Map.entry("NOT resolution = Won", "SALES-3"),
                Map.entry("resolution is EMPTY", "SALES-2 LEADS-1"),
                Map.entry("resolution is not empty", "SALES-1 SALES-3"),
                Map.entry("resolution in (Unresolved, Won)", "SALES-1 SALES-2 LEADS-1"),
                Map.entry("resolution not in (Unresolved, Won)", "SALES-3"),
                Map.entry("resolution not in (\"Won't Do\", 'Won\\'t Fix')", "SALES-1"),
                Map.entry("assignee = sofia", "LEADS-1"),
                Map.entry("assignee is EMPTY AND project = SALES", "SALES-1 SALES-2 SALES-3"),
                Map.entry("assignee in membersOf(marketing)", "LEADS-1"),
                Map.entry("assignee not in membersOf(marketing)", ""),
                Map.entry("reporter = currentUser()", "SALES-1 SALES-2 SALES-3"),
                Map.entry("key = SALES-2", "SALES-2"),
                Map.entry("issuekey in (SALES-1, LEADS-1)", "SALES-1 LEADS-1"),
                Map.entry("key > SALES-1", "SALES-2 SALES-3"),
                Map.entry("id = 10001", "SALES-2"),
                Map.entry("created >= 2026-11-10 AND created < \"2026-11-12 09:00\"", "SALES-2"),
                Map.entry("created > -1d", "LEADS-1"),
                Map.entry("created <= \"-1w 2d\"", "SALES-1 SALES-2 SALES-3"),
                Map.entry("created >= startOfDay()", "LEADS-1"),
                Map.entry("resolved >= startOfWeek() AND resolved <= endOfWeek()", "SALES-3"),
                Map.entry("resolved < startOfWeek(0)", "SALES-1"),
                Map.entry("resolved >= \"2026/11/14 14:02\"", "SALES-1 SALES-3"),
                Map.entry("resolutiondate is not EMPTY", "SALES-1 SALES-3"),
                Map.entry("updated <= now()", "SALES-1 SALES-2 SALES-3 LEADS-1"),
                Map.entry("summary ~ northwind", "SALES-1"),
                Map.entry("summary ~ \"plan yearly\"", "SALES-1"),
                Map.entry("summary ~ \"100%\"", "SALES-3"),
                Map.entry("text !~ renewal AND project = SALES", "SALES-1 SALES-3"),
                Map.entry("\"Deal profit\" >= 900.5", "SALES-1 SALES-2"),
                Map.entry("cf[10001] < 0", "SALES-3"),
                Map.entry("cf[10001] is EMPTY", "LEADS-1"),
                Map.entry("NOT cf[10001] > 0", "SALES-3"),
                Map.entry("cf[10001] in (4200, -50)", "SALES-1 SALES-3"),
                Map.entry("cf[10001] != 4200", "SALES-2 SALES-3"),
                Map.entry("project = LEADS OR project = SALES AND key = SALES-1", "SALES-1 LEADS-1"),
                Map.entry(
                        "(project = LEADS OR project = SALES) AND NOT (key = SALES-1 OR key = SALES-2)",
                        "SALES-3 LEADS-1"),
                Map.entry("project = SALES && !(resolution = Won | resolution = \"Won't Do\")", ""));
        SoftAssertions each = new SoftAssertions();
        table.forEach((jql, keys) -> each.assertThat(house.search("marcus", jql))
                .as(jql)
                .containsExactlyInAnyOrder(keys.isEmpty() ? new String[0] : keys.split(" ")));
        each.assertAll();
    }

    @Test
    public void queriesOrderWhatTheyFind() {
        Map<String, String> table = Map.of(
                "order by key", "LEADS-1 SALES-1 SALES-2 SALES-3",
                "project = SALES order by key desc", "SALES-3 SALES-2 SALES-1",
                "order by created desc", "LEADS-1 SALES-3 SALES-2 SALES-1",
                "project = SALES order by \"Deal profit\" asc", "SALES-3 SALES-2 SALES-1",
                "order by resolved DESC, created ASC", "SALES-3 SALES-1 SALES-2 LEADS-1",
                "order by status, summary", "LEADS-1 SALES-2 SALES-3 SALES-1");
        SoftAssertions each = new SoftAssertions();
        table.forEach((jql, keys) ->
                each.assertThat(house.search("marcus", jql)).as(jql).containsExactly(keys.split(" ")));
        each.assertAll();
    }

    @Test
    public void nonsenseIsRefusedInJirasWords() {
        Map<String, String> table = Map.ofEntries(
                Map.entry("profit = 1", "Field 'profit' does not exist or you do not have permission to view it."),
                Map.entry("project = NOPE", "The value 'NOPE' does not exist for the field 'project'."),
                Map.entry("project = BOARD", "The value 'BOARD' does not exist for the field 'project'."),
                Map.entry("status = Paid", "The value 'Paid' does not exist for the field 'status'."),
                Map.entry("assignee = nobody", "The value 'nobody' does not exist for the field 'assignee'."),
                Map.entry("project ~ SALES", "The operator '~' is not supported by the 'project' field."),
                Map.entry("summary = x", "The operator '=' is not supported by the 'summary' field."),
                Map.entry("key = SALES-99", "An issue with key 'SALES-99' does not exist for field 'key'."),
                Map.entry("key = BOARD-1", "An issue with key 'BOARD-1' does not exist for field 'key'."),
                Map.entry("key in nope(1)", "Unable to find JQL function 'nope(1)'."),
                Map.entry("order by nonsense", "Not able to sort using field 'nonsense'."),
                Map.entry(
                        "project",
                        "Error in the JQL Query: Expecting operator before the end of the query. The valid operators are"
                                + " '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and 'IS NOT'."),
                Map.entry(
                        "project = SALES key = SALES-1",
                        "Error in the JQL Query: Expecting either 'OR' or 'AND' but got 'key'. (line 1, character 17)"),
                Map.entry("and", "Error in the JQL Query: Expecting a field name but got 'and'. (line 1, character 1)"),
                Map.entry(
                        "summary ~ \"open",
                        "Error in the JQL Query: The quoted string 'open' has not been completed. (line 1, character 11)"));
        SoftAssertions each = new SoftAssertions();
        table.forEach((jql, message) ->
                each.assertThat(house.search("marcus", jql)).as(jql).containsExactly(message));
        each.assertThat(house.search("marcus", "created > soon").get(0)).startsWith("Date value 'soon' for field");
        each.assertThat(house.search("marcus", "cf[10001] > many").get(0)).contains("must be a number");
        each.assertAll();
    }

    @Test
    public void oneFindsOnlyWhatOneMayBrowse() {
        assertThat(house.search("dana", "order by key")).contains("BOARD-1").hasSize(5);
        assertThat(house.search("admin", "order by key")).doesNotContain("BOARD-1");
        assertThat(house.search("nobody", "order by key")).isEmpty();
    }

    @Test
    public void aMovedIssueIsFoundByItsOldKey() {
        MutableIssue deal = house.deal("Moving", 1);
        house.jira.operations().move(deal.getId(), "marcus", house.project("LEADS"), Seed.LEAD);

        assertThat(house.search("marcus", "key = " + deal.getKey())).isEqualTo(List.of("LEADS-2"));
    }
}
