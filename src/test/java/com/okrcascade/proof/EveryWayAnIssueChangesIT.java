package com.okrcascade.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.okrcascade.host.Host;
import com.okrcascade.host.HostOptions;
import com.okrcascade.host.jira.store.Field;
import com.okrcascade.host.jira.store.Happening;
import com.okrcascade.host.jira.store.IssueState;
import com.okrcascade.host.jira.store.ProjectEntry;
import com.okrcascade.host.jira.store.Seed;
import com.okrcascade.host.jira.store.Workflow;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.After;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.Test;

/**
 * Every way in which issues change and searches mislead, in the running plugin: each test has a project of its own, and a
 * key result that a query of this project feeds. Where the number must not move, it is looked at when the inbox is empty.
 */
public class EveryWayAnIssueChangesIT {
    private static final String API = "/rest/okr/1.0";
    private static final long AMOUNT = 10800;
    private static final String FIELD = "customfield_" + AMOUNT;
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    private static Host host;
    private static Client admin;
    private static int projects;
    private static int looks;
    /** How many hints a broken search keeps in the inbox. */
    private static int kept;
    /** Feeds a key result of its own: when its last deal has counted, all hints before it were looked at. */
    private static EveryWayAnIssueChangesIT beacon;

    private final List<Long> queries = new ArrayList<>();
    private ProjectEntry project;
    private long keyResult;
    private int deals;

    @BeforeClass
    public static void aCompany() throws IOException {
        host = Host.start(
                HostOptions.forTest(Files.createTempDirectory("okr-changes")).withDemo(true));
        admin = Client.admin(host.baseUrl());
        host.jira().setup().createNumberField(AMOUNT, "Amount");
        Eventually.holds(() -> assertThat(admin.get(API + "/periods?on=" + TODAY)
                        .body()
                        .path("total")
                        .asInt())
                .isPositive());
        settings("[\"Won't Do\"]");
        beacon = new EveryWayAnIssueChangesIT();
        beacon.aKeyResultFedByAProject();
    }

    @AfterClass
    public static void stop() {
        host.close();
    }

    @Before
    public void aKeyResultFedByAProject() {
        project = project();
        keyResult = keyResult(FIELD);
        query(admin, "project = " + project.key());
    }

    /** A broken query of one test must not hold up the others. */
    @After
    public void noQueryIsLeft() {
        queries.forEach(query -> admin.delete(API + "/queries/" + query));
    }

    // ---- what happens to an issue

    @Test
    public void reopenedEditedAndExcluded() {
        String deal = won("100");
        gives("100");

        HostData.reopen(admin, deal);
        gives("0");
        assertThat(lastLine()).isEqualTo("-100.00 Taken back: the issue was reopened.");

        HostData.resolve(admin, deal);
        edit(deal, FIELD, "40.5");
        gives("40.50");

        host.jira()
                .operations()
                .edit(id(deal), "admin", issue -> issue.with(Field.RESOLUTION, Seed.WONT_DO), Happening.UPDATED);
        gives("0");
        assertThat(lastLine()).isEqualTo("-40.50 The resolution “Won't Do” earns nothing.");
    }

    @Test
    public void movedOutOfTheProjectItLosesItsCreditAndMovedBackItHasItAgain() {
        String deal = won("100");
        gives("100");
        ProjectEntry other = project();

        host.jira().operations().move(id(deal), "admin", other.id(), Seed.TASK);
        gives("0");
        assertThat(lastLine()).isEqualTo("-100.00 The issue no longer matches the query.");

        host.jira().operations().move(id(deal), "admin", project.id(), Seed.TASK);
        gives("100");
    }

    @Test
    public void movedButLinkedByHandItKeepsItsCreditUnderItsNewKey() {
        String deal = won("100");
        link(deal, false);
        settled();
        ProjectEntry other = project();

        IssueState moved = host.jira().operations().move(id(deal), "admin", other.id(), Seed.TASK);
        settled();

        gives("100");
        assertThat(ledger().get(0).path("issueKey").asText()).isEqualTo(moved.key());
    }

    @Test
    public void deletedAndRestoredFromABackup() {
        String deal = won("100");
        gives("100");
        IssueState backup = host.jira().issues().find(id(deal)).orElseThrow();

        admin.delete("/rest/api/2/issue/" + deal);
        gives("0");
        assertThat(lastLine()).isEqualTo("-100.00 The issue was deleted.");

        host.jira().upkeep().restore(backup);
        everythingIsLookedAt();
        gives("100");
    }

    @Test
    public void deletedWithTheWholeProject() {
        won("100");
        won("20");
        gives("120");
        settled();

        host.jira().setup().deleteProject(project.id());
        everythingIsLookedAtAsFarAsItGoes();

        gives("0");
    }

    @Test
    public void resolvedByAScriptThatTellsNobody() {
        String deal = open("100");
        host.jira()
                .operations()
                .edit(
                        id(deal),
                        "admin",
                        issue -> Workflow.resolve(
                                issue.with(Field.STATUS, Workflow.DONE),
                                Seed.DONE,
                                host.jira().operations().now()),
                        Happening.NOTHING);
        everythingIsLookedAt();

        gives("100");
    }

    @Test
    public void resolvedInABulkChange() {
        List<String> deals = new ArrayList<>();
        for (int deal = 0; deal < 60; deal++) deals.add(open("10"));
        deals.forEach(deal -> HostData.resolve(admin, deal));

        gives("600");
        settled();
        assertThat(admin.get(API + "/key-results/" + keyResult + "/ledger")
                        .body()
                        .path("total")
                        .asInt())
                .isEqualTo(60);
    }

    @Test
    public void resolutionDateEditedOutOfTheWindow() {
        String deal = won("100");
        gives("100");
        long longAgo =
                TODAY.minusYears(10).atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli();

        host.jira()
                .operations()
                .edit(id(deal), "admin", issue -> issue.with(Field.RESOLVED, longAgo), Happening.UPDATED);

        gives("0");
    }

    @Test
    public void theEventIsLost() {
        host.jira().switches().dropEveryEvent();
        won("100");
        host.jira().switches().dropNoEvents();
        everythingIsLookedAt();

        gives("100");
    }

    @Test
    public void theEventComesBeforeItsCommit() {
        host.jira().switches().eventBeforeCommit(true);
        won("100");
        host.jira().switches().eventBeforeCommit(false);

        gives("100");
    }

    // ---- epics and sub-tasks

    @Test
    public void aLinkedEpicGivesThroughItsIssuesAsTheyComeAndGo() {
        keyResult = keyResult(FIELD);
        String epic = issue("Epic", "1000", "");
        String story = issue("Task", "200", "");
        String subTask = issue("Sub-task", "4", ",\"parent\":{\"key\":\"" + story + "\"}");
        for (String one : List.of(epic, story, subTask)) HostData.resolve(admin, one);
        link(epic, false);
        gives("1000");

        edit(story, "customfield_10900", "\"" + epic + "\"");
        gives("204");

        String later = issue("Task", "30", ",\"customfield_10900\":\"" + epic + "\"");
        HostData.resolve(admin, later);
        gives("234");
        assertThat(admin.get(API + "/issues/" + later)
                        .body()
                        .path("targets")
                        .get(0)
                        .path("viaIssueKey")
                        .asText())
                .isEqualTo(epic);

        edit(story, "customfield_10900", "\"\"");
        gives("30");

        admin.delete("/rest/api/2/issue/" + later);
        gives("1000");
    }

    @Test
    public void aParentGivesItselfBesidesItsSubTasksOnlyByChoice() {
        keyResult = keyResult(FIELD);
        String story = issue("Task", "200", "");
        String subTask = issue("Sub-task", "4", ",\"parent\":{\"key\":\"" + story + "\"}");
        for (String one : List.of(story, subTask)) HostData.resolve(admin, one);
        long link = link(story, true);
        gives("204");
        assertThat(admin.get(API + "/links/" + link).body().path("includeSelf").asBoolean())
                .isTrue();

        admin.put(API + "/links/" + link, "{\"includeSelf\":false}");
        gives("4");
        JsonNode panel = admin.get(API + "/issues/" + story).body();
        assertThat(panel.path("hasChildren").asBoolean()).isTrue();
        assertThat(panel.path("targets").get(0).path("throughChildren").asBoolean())
                .isTrue();
    }

    // ---- what misleads a search

    @Test
    public void theIndexIsBuiltAnew() {
        String deal = won("100");
        gives("100");
        host.jira().upkeep().emptyIndex();
        edit(deal, "summary", "\"Looked at while nothing is found\"");
        host.jira().upkeep().emptyIndex();
        everythingIsLookedAt();
        gives("100");

        host.jira().upkeep().fillIndex();
        everythingIsLookedAt();
        gives("100");
        assertThat(ledger()).hasSize(1);
    }

    @Test
    public void theIndexLags() {
        host.jira().switches().indexLag(Duration.ofMillis(500));
        won("100");
        gives("100");
        host.jira().switches().indexLag(Duration.ZERO);
    }

    @Test
    public void theProjectIsArchivedAndComesBack() {
        won("100");
        gives("100");
        settled();

        host.jira().upkeep().archive(project.id());
        everythingIsLookedAtAsFarAsItGoes();
        gives("100");

        host.jira().upkeep().unarchive(project.id());
        everythingIsLookedAt();
        gives("100");
        assertThat(ledger()).hasSize(1);
    }

    @Test
    public void theFieldIsRenamedAndThenDeleted() {
        long own = AMOUNT + ++projects;
        host.jira().setup().createNumberField(own, "Size " + own);
        keyResult = keyResult("customfield_" + own);
        query(admin, "project = " + project.key());
        String deal = issue("Task", "1", "");
        edit(deal, "customfield_" + own, "7");
        HostData.resolve(admin, deal);
        gives("7");

        host.jira().upkeep().renameField(own, "Weight " + own);
        edit(deal, "customfield_" + own, "8");
        gives("8");

        host.jira().upkeep().deleteField(own);
        everythingIsLookedAt();
        gives("8");
        JsonNode panel = admin.get(API + "/issues/" + deal).body().path("targets");
        assertThat(panel.findValuesAsText("code")).contains("FIELD_GONE_KEPT");
    }

    @Test
    public void theFilterIsBrokenByARenamedField() {
        long own = AMOUNT + ++projects;
        host.jira().setup().createNumberField(own, "Size " + own);
        keyResult = keyResult(FIELD);
        query(admin, "project = " + project.key() + " AND \"Size " + own + "\" > 0");
        String deal = won("100");
        edit(deal, "customfield_" + own, "1");
        gives("100");
        settled();

        host.jira().upkeep().renameField(own, "Weight " + own);
        everythingIsLookedAtAsFarAsItGoes();
        gives("100");
        edit(deal, FIELD, "120");
        gives("120");
    }

    @Test
    public void whoeverSavedTheQueryLeaves() {
        String name = "leaver" + projects;
        host.jira().setup().createUser(name, "Somebody who leaves", name);
        host.jira().setup().addToGroup(Seed.ADMIN_GROUP, name);
        keyResult = keyResult(FIELD);
        query(new Client(host.baseUrl(), name, name), "project = " + project.key() + " AND issuetype = Task");
        won("100");
        gives("100");
        settled();

        host.jira().setup().setActive(name, false);
        won("50");
        settled();

        gives("100");
    }

    // ---- the steps

    private static ProjectEntry project() {
        String key = "CH" + (char) ('A' + projects / 26) + (char) ('A' + projects % 26);
        projects++;
        return host.jira().setup().createProject(key, "Changes " + key, "admin", Seed.TASK, Seed.EPIC, Seed.SUB_TASK);
    }

    private static long keyResult(String field) {
        JsonNode period =
                admin.get(API + "/periods?on=" + TODAY).body().path("values").get(0);
        for (JsonNode one :
                admin.get(API + "/periods?limit=1000&on=" + TODAY).body().path("values")) {
            if (days(one) > days(period)) period = one;
        }
        long unit = admin.get(API + "/units")
                .body()
                .path("values")
                .get(0)
                .path("id")
                .asLong();
        long objective = admin.created(
                        API + "/objectives",
                        "{\"title\":\"Follow what happens in Jira\",\"unitId\":%d,\"periodId\":%d}"
                                .formatted(unit, period.path("id").asLong()))
                .id();
        return admin.created(
                        API + "/key-results",
                        """
                        {"objectiveId":%d,"title":"All that is done","unitOfMeasure":"USD","unitKind":"MONEY","decimals":2,
                         "baseline":"0","target":"1000000","credit":{"rule":"FIELD","fieldId":"%s"}}"""
                                .formatted(objective, field))
                .id();
    }

    private static long days(JsonNode period) {
        return LocalDate.parse(period.path("windowLastDay").asText()).toEpochDay()
                - LocalDate.parse(period.path("windowFirstDay").asText()).toEpochDay();
    }

    private void query(Client saver, String jql) {
        queries.add(saver.created(
                        API + "/queries",
                        "{\"jql\":\"%s\",\"keyResultId\":%d}".formatted(jql.replace("\"", "\\\""), keyResult))
                .id());
    }

    private long link(String issue, boolean includeSelf) {
        return admin.created(
                        API + "/links",
                        "{\"issueKey\":\"%s\",\"keyResultId\":%d,\"includeSelf\":%s}"
                                .formatted(issue, keyResult, includeSelf))
                .id();
    }

    private String open(String amount) {
        return issue("Task", amount, "");
    }

    private String won(String amount) {
        String deal = open(amount);
        assertThat(HostData.resolve(admin, deal).status()).isLessThan(300);
        return deal;
    }

    private String issue(String type, String amount, String more) {
        return admin.created(
                        "/rest/api/2/issue",
                        "{\"fields\":{\"project\":{\"key\":\"%s\"},\"issuetype\":{\"name\":\"%s\"},\"summary\":\"One\",\"%s\":%s%s}}"
                                .formatted(project.key(), type, FIELD, amount, more))
                .body()
                .path("key")
                .asText();
    }

    private void edit(String issue, String field, String value) {
        Client.Answer answer =
                admin.put("/rest/api/2/issue/" + issue, "{\"fields\":{\"%s\":%s}}".formatted(field, value));
        assertThat(answer.status()).as(answer.text()).isLessThan(300);
    }

    private static long id(String issue) {
        return host.jira().issues().findByKey(issue).orElseThrow().id();
    }

    // ---- what is seen

    private void gives(String amount) {
        Eventually.holds(() -> assertThat(current()).isEqualByComparingTo(new BigDecimal(amount)));
    }

    private BigDecimal current() {
        return new BigDecimal(admin.get(API + "/key-results/" + keyResult)
                .body()
                .path("current")
                .asText());
    }

    private JsonNode ledger() {
        return admin.get(API + "/key-results/" + keyResult + "/ledger").body().path("values");
    }

    /** The newest line, as "amount note". */
    private String lastLine() {
        JsonNode line = ledger().get(0);
        return line.path("amount").asText() + " " + line.path("note").asText();
    }

    /** Every hint had both its looks, but for those that a broken search keeps. */
    private static void settled() {
        beacon.won("1");
        beacon.gives(Integer.toString(++beacon.deals));
        Eventually.holds(() -> {
            JsonNode health = admin.get(API + "/health").body();
            assertThat(health.path("inboxWaiting").asInt()
                            + health.path("inboxSettling").asInt())
                    .isLessThanOrEqualTo(kept);
        });
    }

    /** A setting that decides over all credits: everything is looked at again, as a reconcile would. */
    private static void everythingIsTold() {
        settings(looks++ % 2 == 0 ? "[\"Won't Do\",\"Nonsense\"]" : "[\"Won't Do\"]");
    }

    /** The walk through a broken search is repeated until the search works; what has credits is looked at. */
    private static void everythingIsLookedAtAsFarAsItGoes() {
        kept++;
        everythingIsLookedAt();
    }

    private static void everythingIsLookedAt() {
        everythingIsTold();
        settled();
    }

    private static void settings(String excluded) {
        Client.Answer answer =
                admin.put(API + "/settings", "{\"excludedResolutions\":%s,\"settleSeconds\":1}".formatted(excluded));
        assertThat(answer.status()).as(answer.text()).isLessThan(300);
    }
}
