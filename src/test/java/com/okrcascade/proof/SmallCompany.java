package com.okrcascade.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A goal of three years with a query for all deals, broken down to weeks, set up over REST. */
public final class SmallCompany {
    private static final String API = "/rest/okr/1.0";

    private final Client client;
    private final LocalDate today;
    private final String amountField;
    private final long objective;
    private final long goal;

    private SmallCompany(Client client, LocalDate today, String amountField, long objective, long goal) {
        this.client = client;
        this.today = today;
        this.amountField = amountField;
        this.objective = objective;
        this.goal = goal;
    }

    public static SmallCompany create(Client client, LocalDate today) {
        Eventually.holds(() -> assertThat(periodsOn(client, today)).isNotEmpty());
        String field = numberField(client, "Deal profit");
        long longest = cadence(client, 3);
        JsonNode period = client.get(API + "/periods?cadenceId=" + longest + "&on=" + today)
                .body()
                .get("values")
                .get(0);
        long unit =
                client.get(API + "/units").body().get("values").get(0).get("id").asLong();
        long objective = client.created(
                        API + "/objectives",
                        "{\"title\":\"ABC becomes a profitable company\",\"unitId\":%d,\"periodId\":%d}"
                                .formatted(unit, period.get("id").asLong()))
                .id();
        long goal = client.created(
                        API + "/key-results",
                        """
                        {"objectiveId":%d,"title":"$1,000,000 profit in three years","unitOfMeasure":"USD",
                         "unitKind":"MONEY","decimals":2,"baseline":"0","target":"1000000",
                         "credit":{"rule":"FIELD","fieldId":"%s"}}"""
                                .formatted(objective, field))
                .id();
        client.created(
                API + "/queries",
                "{\"jql\":\"project = SALES AND issuetype = Deal\",\"keyResultId\":%d}".formatted(goal));
        client.created(
                API + "/key-results/" + goal + "/break-down",
                "{\"toCadenceId\":%d,\"keyResultTitle\":\"{amount} profit in {period}\"}".formatted(weeks(client)));
        return new SmallCompany(client, today, field, objective, goal);
    }

    /** The id of the objective at the top. */
    public long objective() {
        return objective;
    }

    public String amountField() {
        return amountField;
    }

    /** The key of a new open deal, which the goal's query finds. */
    public String deal(String summary, BigDecimal amount) {
        return issue("Deal", summary, amount);
    }

    /** The key of a new open issue with an amount, which no query finds. */
    public String task(String summary, BigDecimal amount) {
        return issue("Task", summary, amount);
    }

    /** The name of the week that runs. */
    public String thisWeek() {
        String path = API + "/periods?cadenceId=" + weeks(client) + "&on=" + today;
        return client.get(path).body().get("values").get(0).get("name").asText();
    }

    private String issue(String type, String summary, BigDecimal amount) {
        return client.created(
                        "/rest/api/2/issue",
                        """
                        {"fields":{"project":{"key":"SALES"},"issuetype":{"name":"%s"},"summary":"%s","%s":%s}}"""
                                .formatted(type, summary, amountField, amount.toPlainString()))
                .body()
                .get("key")
                .asText();
    }

    public BigDecimal goalNow(Client asked) {
        JsonNode current = asked.get(API + "/key-results/" + goal).body().get("current");
        return new BigDecimal(current.asText());
    }

    /** A new company gets its periods soon after its first start. */
    private static JsonNode periodsOn(Client client, LocalDate day) {
        return client.get(API + "/periods?on=" + day).body().path("values");
    }

    private static long cadence(Client client, int years) {
        for (JsonNode cadence : client.get(API + "/cadences").body().get("values")) {
            if (cadence.get("unit").asText().equals("YEAR")
                    && cadence.get("count").asInt() == years)
                return cadence.get("id").asLong();
        }
        throw new AssertionError("no cadence of " + years + " years");
    }

    private static long weeks(Client client) {
        for (JsonNode cadence : client.get(API + "/cadences").body().get("values")) {
            if (cadence.get("unit").asText().equals("WEEK"))
                return cadence.get("id").asLong();
        }
        throw new AssertionError("no weeks");
    }

    private static String numberField(Client client, String name) {
        for (JsonNode field : client.get("/rest/api/2/field").body()) {
            if (field.get("name").asText().equals(name)) return field.get("id").asText();
        }
        throw new AssertionError("no field " + name);
    }
}
