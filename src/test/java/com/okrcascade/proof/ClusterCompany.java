package com.okrcascade.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * A goal whose deals are found by a query, with tasks linked by hand to the week that runs, and what its numbers must be: by
 * Jira's own search and by what people were answered, with nothing of the plugin.
 *
 * @param objective the goal's
 * @param week the name of the week that runs
 */
record ClusterCompany(String amountField, long unit, long period, long objective, String week, long weekKeyResult) {
    private static final String API = "/rest/okr/1.0";
    private static final ZoneId ZONE = ZoneId.systemDefault();
    private static final BigDecimal WHOLE = BigDecimal.valueOf(10_000);

    static ClusterCompany create(ClusterOfHosts cluster) {
        Client client = cluster.client(0);
        SmallCompany company = SmallCompany.create(client, LocalDate.now(ZONE));
        client.put(API + "/settings", "{\"settleSeconds\":2}");
        JsonNode top = client.get(API + "/objectives/" + company.objective()).body();
        String week = company.thisWeek();
        long keyResult = tree(client, company.objective())
                .all()
                .filter(node -> node.period().equals(week))
                .findFirst()
                .orElseThrow()
                .keyResults()
                .get(0)
                .id();
        return new ClusterCompany(
                company.amountField(),
                top.path("unitId").asLong(),
                top.path("periodId").asLong(),
                company.objective(),
                week,
                keyResult);
    }

    private static Node tree(Client client, long objective) {
        return Node.of(
                client.get(API + "/objectives/" + objective + "/tree?depth=20").body(), "USD");
    }

    Node tree(Client client) {
        return tree(client, objective);
    }

    /** What every level shows and what the issues say, where the two differ. */
    Map<String, String> differences(ClusterOfHosts cluster, WorkLog log) {
        JiraClient jira = new JiraClient(cluster.url(0));
        DealsInJira deals = DealsInJira.of(jira, amountField, ZONE);
        DealsInJira tasks = DealsInJira.of(jira, "Task", amountField, ZONE).only(log.linked()::contains);
        Node top = tree(cluster.client(0));
        Node running =
                top.all().filter(node -> node.period().equals(week)).findFirst().orElseThrow();
        BigDecimal byHand = tasks.between(running.first(), running.last());
        Map<String, String> differences = new TreeMap<>();
        top.all().filter(Node::hasWeeks).forEach(node -> {
            boolean above = node.all().anyMatch(running::equals);
            BigDecimal gained = deals.between(node.first(), node.last()).add(above ? byHand : BigDecimal.ZERO);
            node.keyResults().forEach(keyResult -> {
                BigDecimal expected = keyResult.baseline().add(gained);
                long progress = progress(keyResult, expected);
                long counted = Math.max(0, Math.min(progress, WHOLE.longValue()));
                boolean same = keyResult.current().compareTo(expected) == 0
                        && keyResult.progress() == progress
                        && node.progress() == counted;
                if (!same)
                    differences.put(
                            node.period(), keyResult + ", objective " + node.progress() + "; issues: " + expected);
            });
        });
        return differences;
    }

    /** The share of the way, half up; what is below its target is not shown as reached. */
    private static long progress(Node.Measured keyResult, BigDecimal current) {
        BigDecimal way = keyResult.target().subtract(keyResult.baseline());
        long rounded = current.subtract(keyResult.baseline())
                .multiply(WHOLE)
                .divide(way, 0, RoundingMode.HALF_UP)
                .longValue();
        return current.compareTo(keyResult.target()) < 0 ? Math.min(rounded, WHOLE.longValue() - 1) : rounded;
    }

    /** Everything all nodes show of objectives and key results, revision included. */
    static List<JsonNode> forests(ClusterOfHosts cluster) {
        return cluster.clients().stream()
                .map(client -> client.get(API + "/tree").body())
                .toList();
    }

    /** What one person has done is there, and once. */
    void holds(Client client, ClusterPerson.Said said) {
        JsonNode keyResult =
                client.get(API + "/key-results/" + said.keyResult()).body();
        assertThat(keyResult.path("title").asText()).isEqualTo(said.title());
        assertThat(keyResult.path("version").asInt()).as(said.title()).isEqualTo(said.version());
        String current = keyResult.path("current").asText("0");
        assertThat(current.equals("null") ? "0" : current)
                .as(said.title())
                .isEqualTo(Integer.toString(said.reported()));
        JsonNode ledger = client.get(API + "/key-results/" + said.keyResult() + "/ledger?limit=1000")
                .body();
        assertThat(ledger.path("total").asInt()).isEqualTo(said.reported());
        assertThat(amounts(ledger)).containsOnly(BigDecimal.ONE);
        JsonNode checkIns = client.get(API + "/key-results/" + said.keyResult() + "/check-ins")
                .body();
        assertThat(checkIns.path("total").asInt()).isEqualTo(said.reported());
        assertThat(titles(client)).containsAll(said.created());
    }

    private static List<BigDecimal> amounts(JsonNode ledger) {
        return StreamSupport.stream(ledger.path("values").spliterator(), false)
                .map(line -> new BigDecimal(line.path("amount").asText()))
                .toList();
    }

    /** Of all objectives but those of the goal. */
    static List<String> titles(Client client) {
        List<String> titles = new ArrayList<>();
        int total = 1;
        for (int start = 0; start < total; start += 500) {
            JsonNode page =
                    client.get(API + "/objectives?limit=500&start=" + start).body();
            total = page.path("total").asInt();
            page.path("values").forEach(one -> titles.add(one.path("title").asText()));
        }
        return titles;
    }

    /**
     * Of every key result that earns: its total, its days, its ledger and what its issues give are the same, in the database
     * itself.
     */
    static List<String> ledgersThatDoNotAddUp(ClusterOfHosts cluster) throws SQLException {
        String sums =
                """
                SELECT c.id, c.amount, coalesce(l.amount, 0) AS ledger, coalesce(t."GAIN", 0) AS total,
                       coalesce(d.amount, 0) AS days
                FROM (SELECT "TARGET" AS id, sum("AMOUNT") AS amount FROM "AO_699F3A_CREDIT"
                      WHERE "TARGET" LIKE 'K%' GROUP BY 1) c
                LEFT JOIN (SELECT "TARGET" AS id, sum("AMOUNT") AS amount FROM "AO_699F3A_LEDGER" GROUP BY 1) l ON l.id = c.id
                LEFT JOIN "AO_699F3A_KR_TOTAL" t ON 'K' || t."ID" = c.id
                LEFT JOIN (SELECT 'K' || "KEY_RESULT_ID" AS id, sum("GAIN") AS amount FROM "AO_699F3A_DAY_GAIN" GROUP BY 1) d
                  ON d.id = c.id""";
        List<String> wrong = new ArrayList<>();
        int checked = 0;
        try (Connection connection = cluster.database().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sums)) {
            for (; row.next(); checked++) {
                BigDecimal credits = row.getBigDecimal("amount");
                boolean same = List.of("ledger", "total", "days").stream()
                        .map(column -> decimal(row, column))
                        .allMatch(sum -> sum.compareTo(credits) == 0);
                if (!same)
                    wrong.add(row.getString("id") + ": credits " + credits + ", ledger, total and days "
                            + List.of("ledger", "total", "days").stream()
                                    .map(column -> decimal(row, column).toString())
                                    .collect(Collectors.joining(", ")));
            }
        }
        assertThat(checked).as("key results that earn").isPositive();
        return wrong;
    }

    private static BigDecimal decimal(ResultSet row, String column) {
        try {
            return row.getBigDecimal(column);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
