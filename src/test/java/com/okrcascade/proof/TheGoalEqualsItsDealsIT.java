package com.okrcascade.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.okrcascade.Seed;
import com.okrcascade.host.Host;
import com.okrcascade.host.HostOptions;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/**
 * The goal, and each week, equals its baseline plus what the deals in its counting window brought, by Jira's search alone
 * and to the cent.
 */
public class TheGoalEqualsItsDealsIT {
    private static final String AMOUNT = "customfield_10001";
    private static final int CHANGES = 1_000;
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final ZoneId ZONE = ZoneId.systemDefault();
    private static final String DEALS = "project = SALES AND issuetype = Deal";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private Host host;
    private JiraClient jira;
    private long goal;

    @Before
    public void abcIsThere() throws Exception {
        System.setProperty("okr.demo.pause", Long.toString(Duration.ofDays(1).toMillis()));
        host = Host.start(
                HostOptions.forTest(folder.newFolder().toPath()).withDemo(true).withStrictTemplates(true));
        jira = new JiraClient(host.baseUrl());
        jira.post("/rest/okr/1.0/demo", "{'seed': 7}");
        await("the demo", () -> demo().path("goalId").isNumber());
        goal = demo().path("goalId").asLong();
    }

    @After
    public void stop() {
        host.close();
        System.clearProperty("okr.demo.pause");
    }

    @Test
    public void theGoalAndEachWeekEqualTheirDealsAfterAThousandChanges() throws Exception {
        await("the demo's credits", () -> differences().isEmpty());
        addQueryOnAnotherLevel();
        addTreeThatStartsBelowZero();
        RandomDeals deals =
                new RandomDeals(host, jira, AMOUNT, ZONE, edges(), Seed.random(TheGoalEqualsItsDealsIT.class));
        deals.know();
        for (int change = 0; change < CHANGES; change++) deals.change();

        await("seed " + Seed.VALUE, () -> differences().isEmpty());
        Thread.sleep(Duration.ofSeconds(12).toMillis()); // the second looks of all
        assertThat(differences()).as("seed " + Seed.VALUE).isEmpty();
        assertThat(belowZero().current())
                .as("the tree that starts below zero, seed " + Seed.VALUE)
                .isEqualByComparingTo(new BigDecimal("-200000").add(inGoal()));
    }

    /** The same deals by another search, one level above the weeks: each still counts once. */
    private void addQueryOnAnotherLevel() {
        JsonNode year = jira.get("/rest/okr/1.0/objectives/" + goal + "/tree?depth=1")
                .path("children")
                .get(0);
        long keyResult = year.path("keyResults").get(0).path("id").asLong();
        jira.post(
                "/rest/okr/1.0/queries",
                "{'jql': 'issuetype = Deal AND project = SALES', 'keyResultId': " + keyResult + "}");
    }

    private long lossObjective;

    private void addTreeThatStartsBelowZero() {
        JsonNode top = jira.get("/rest/okr/1.0/objectives/" + goal);
        lossObjective = jira.post(
                        "/rest/okr/1.0/objectives",
                        "{'title': 'Pay back what the start has cost', 'unitId': " + top.path("unitId")
                                + ", 'periodId': " + top.path("periodId") + "}")
                .path("id")
                .asLong();
        long keyResult = jira.post(
                        "/rest/okr/1.0/key-results",
                        "{'objectiveId': " + lossObjective
                                + ", 'title': 'From -$200,000 to nothing', 'unitOfMeasure': 'USD', 'unitKind': 'MONEY',"
                                + " 'decimals': 2, 'baseline': '-200000', 'target': '0',"
                                + " 'credit': {'rule': 'FIELD', 'fieldId': '" + AMOUNT + "'}}")
                .path("id")
                .asLong();
        jira.post("/rest/okr/1.0/queries", "{'jql': '" + DEALS + "', 'keyResultId': " + keyResult + "}");
    }

    /** The first and last three days of every period of the goal, and some days outside it. */
    private List<LocalDate> edges() {
        List<LocalDate> edges = new ArrayList<>();
        Node top = goalNode();
        top.all().filter(Node::hasWeeks).forEach(node -> {
            for (int day = 0; day < 3; day++) {
                edges.add(node.first().plusDays(day));
                edges.add(node.last().minusDays(day));
            }
        });
        edges.add(top.first().minusDays(1));
        edges.add(top.first().minusDays(30));
        LocalDate today = LocalDate.now(ZONE);
        return edges.stream().filter(day -> !day.isAfter(today)).toList();
    }

    private BigDecimal inGoal() {
        Node top = goalNode();
        return DealsInJira.of(jira, AMOUNT, ZONE).between(top.first(), top.last());
    }

    private Node.Measured belowZero() {
        return Node.of(jira.get("/rest/okr/1.0/objectives/" + lossObjective + "/tree?depth=0"), "USD")
                .keyResults()
                .get(0);
    }

    private Node goalNode() {
        return Node.of(jira.get("/rest/okr/1.0/objectives/" + goal + "/tree?depth=20"), "USD");
    }

    /** What each level shows and what the deals say, where the two differ. */
    private Map<String, String> differences() {
        Node top = goalNode();
        DealsInJira deals = DealsInJira.of(jira, AMOUNT, ZONE);
        Map<String, String> differences = new TreeMap<>();
        top.all().filter(Node::hasWeeks).forEach(node -> {
            BigDecimal gained = deals.between(node.first(), node.last());
            node.keyResults().forEach(keyResult -> {
                BigDecimal expected = keyResult.baseline().add(gained);
                if (expected.compareTo(keyResult.current()) != 0)
                    differences.put(
                            keyResult.key() + " in " + node.period(), keyResult.current() + ", deals " + expected);
            });
        });
        assertThat(Stream.of(top).flatMap(Node::all).filter(Node::isWeek).count())
                .as("weeks")
                .isGreaterThan(40);
        return differences;
    }

    private JsonNode demo() {
        JsonNode demo = jira.get("/rest/okr/1.0/demo");
        assertThat(demo.path("state").asText()).as(demo.toString()).isNotEqualTo("FAILED");
        return demo;
    }

    private static void await(String what, BooleanSupplier met) throws InterruptedException {
        long until = System.nanoTime() + LONGEST.toNanos();
        while (!met.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited too long for " + what).isLessThan(until);
            Thread.sleep(500);
        }
    }
}
