package com.okrcascade.web.rest;

import static com.okrcascade.web.rest.OkrApi.cadence;
import static com.okrcascade.web.rest.OkrApi.created;
import static com.okrcascade.web.rest.OkrApi.delete;
import static com.okrcascade.web.rest.OkrApi.deleteAs;
import static com.okrcascade.web.rest.OkrApi.get;
import static com.okrcascade.web.rest.OkrApi.getAs;
import static com.okrcascade.web.rest.OkrApi.keyResult;
import static com.okrcascade.web.rest.OkrApi.objective;
import static com.okrcascade.web.rest.OkrApi.post;
import static com.okrcascade.web.rest.OkrApi.postAs;
import static com.okrcascade.web.rest.OkrApi.put;
import static com.okrcascade.web.rest.OkrApi.putAs;
import static com.okrcascade.web.rest.OkrApi.refused;
import static com.okrcascade.web.rest.OkrApi.send;
import static com.okrcascade.web.rest.OkrApi.total;
import static org.assertj.core.api.Assertions.assertThat;

import com.okrcascade.proof.Client.Answer;
import java.util.List;
import org.junit.ClassRule;
import org.junit.Test;

/** What can be said about a key result, and what cannot. */
public class KeyResultRequests {
    private static final String FORECAST =
            "{\"p50\":null,\"p85\":null,\"notWithin\":\"2026-12-31\",\"tooFewDays\":false}";

    @ClassRule
    public static final RunningCompany COMPANY = new RunningCompany();

    @Test
    public void aKeyResultIsCreatedReadChangedAndDeleted() {
        long objective = objective();
        Answer created = post("/key-results", Body.keyResult(objective).with("direction", "INCREASE"));
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.body().get("target").asText()).isEqualTo("1000.00");
        String path = "/key-results/" + created.id();
        assertThat(get(path).body()).isEqualTo(created.body());

        Answer changed = put(path, Body.of(created.body()).with("target", 2000.5), "\"1\"");

        assertThat(changed.body().get("target").asText()).isEqualTo("2000.50");
        assertThat(total("/key-results?objectiveId=" + objective)).isOne();
        assertThat(get(path + "/ledger").body().get("total").asInt()).isZero();
        assertThat(delete(path, "\"2\"").status()).isEqualTo(204);
        refused(get(path), 404, "not-there");
    }

    /** Whoever changes one thing sends the rest back as it came, and some of it was refused. */
    @Test
    public void aWholeAnswerMayBeSentBack() {
        List<Body> kinds = List.of(
                body(),
                body().without("baseline")
                        .without("target")
                        .with("direction", "MAINTAIN")
                        .with("lower", "99"),
                measuredInItself("DONE"),
                measuredInItself("MILESTONES")
                        .withJson("milestones", "[{\"id\":1,\"title\":\"Signed\",\"weight\":2,\"done\":true}]"),
                body().with("unitKind", "PERCENT")
                        .with("unitOfMeasure", "%")
                        .withJson("credit", "{\"rule\":\"PERCENT_DONE\"}"));
        for (Body kind : kinds) {
            String path = "/key-results/" + created("/key-results", kind);
            Body answer = Body.of(get(path).body()).withJson("forecast", FORECAST);

            Answer changed = put(path, answer, "\"1\"");

            assertThat(changed.status()).as(changed.body().toString()).isEqualTo(200);
            assertThat(Body.of(changed.body()).without("version").toString())
                    .isEqualTo(answer.without("version").without("forecast").toString());
        }
    }

    /** An admin deleted the field, and nobody was told why nothing counted any more. */
    @Test
    public void aFieldThatJiraNoLongerHasIsWarnedOf() {
        Body gone = body().withJson("credit", "{\"rule\":\"FIELD\",\"fieldId\":\"customfield_99999\"}");
        long id = created("/key-results", gone);

        assertThat(get("/key-results/" + id).body().get("warnings").get(0).asText())
                .startsWith("The field customfield_99999 is no longer in Jira.");
        assertThat(get("/health").body().get("gone").findValuesAsText("id")).contains("customfield_99999");
        assertThat(get("/key-results/" + created("/key-results", body())).body().has("warnings"))
                .isFalse();
    }

    @Test
    public void whatIsMissingIsRefused() {
        for (String field : List.of("objectiveId", "title", "unitOfMeasure", "unitKind", "baseline", "target"))
            refused(post("/key-results", body().without(field)), 400, "field-missing", field);
        refused(post("/key-results", body().with("boss", 1)), 400, "field-unknown", "boss");
    }

    @Test
    public void whatIsOfAnotherTypeIsRefused() {
        wrongType("objectiveId", "1", -1);
        wrongType("title", 5);
        wrongType("decimals", 1.5, "2");
        wrongType("baseline", true, List.of(1));
        wrongType("weight", "1", 0.5);
        wrongType("startDay", 5, "2026-02-30", "tomorrow");
        wrongType("parentKeyResultId", "1");
        for (String field : List.of("unitKind", "direction", "rollUp", "doneRule"))
            refused(post("/key-results", body().with(field, "BEST")), 400, "not-one-of", field);
    }

    @Test
    public void aDayOfAnotherMillenniumIsRefused() {
        for (String day : List.of("+999999999-12-31", "-0001-01-01", "0026-11-21", "9999-12-31"))
            wrongType("startDay", day);
    }

    @Test
    public void aNumberThatCannotBeKeptExactlyIsRefused() {
        for (String text : List.of("ten", "", "1,5", "NaN", "1e5", "--1"))
            refused(post("/key-results", body().with("target", text)), 400, "not-a-number", "target");
        for (String many : List.of("1.23456", "\"1.23456\"", "1e-5"))
            refused(post("/key-results", body().withJson("target", many)), 422, "too-many-decimals", "target");
        for (String large : List.of("1234567890123456", "\"1234567890123456\"", "1e999999999", "-1e30"))
            refused(post("/key-results", body().withJson("target", large)), 422, "number-out-of-range", "target");
    }

    @Test
    public void aKeyResultThatMeasuresNothingIsRefused() {
        refused(post("/key-results", body().with("target", "0.00")), 422, "target-equals-baseline", "target");
        refused(post("/key-results", body().with("direction", "DECREASE")), 422, "direction-contradicts", "direction");
        refused(
                post("/key-results", body().with("unitOfMeasure", " ")),
                422,
                "invalid-unit-of-measure",
                "unitOfMeasure");
        refused(post("/key-results", body().with("decimals", 5)), 422, "invalid-unit-of-measure", "unitOfMeasure");
        for (int weight : new int[] {-1, 1001})
            refused(post("/key-results", body().with("weight", weight)), 422, "invalid-weight", "weight");
    }

    @Test
    public void aCreditThatCannotBeGivenIsRefused() {
        credit("{}", 400, "field-missing", "credit.rule");
        credit("{\"rule\":\"LUCK\"}", 400, "not-one-of", "credit.rule");
        credit("{\"rule\":\"FIXED\"}", 400, "field-missing", "credit.amount");
        credit("{\"rule\":\"FIXED\",\"amount\":\"1.23456\"}", 422, "too-many-decimals", "credit.amount");
        credit("{\"rule\":\"FIELD\"}", 400, "field-missing", "credit.fieldId");
        credit("{\"rule\":\"FIELD\",\"fieldId\":\" \"}", 422, "text-missing", "credit.fieldId");
        credit("{\"rule\":\"COUNT\",\"boss\":1}", 400, "field-unknown", "credit.boss");
        credit("\"COUNT\"", 400, "wrong-type", "credit");
    }

    /** It was too long for its column, and the answer said only that something went wrong. */
    @Test
    public void aFieldWithAVeryLongNameIsRefused() {
        credit(
                "{\"rule\":\"FIELD\",\"fieldId\":\"%s\"}".formatted("x".repeat(3_000)),
                422,
                "text-too-long",
                "credit.fieldId");
    }

    @Test
    public void doneByStatusesNeedsAStatus() {
        Body counted = body().withJson("credit", "{\"rule\":\"COUNT\"}").with("doneRule", "STATUSES");

        refused(post("/key-results", counted), 422, "statuses-missing", "doneStatuses");
        refused(post("/key-results", counted.with("doneStatuses", List.of(" "))), 422, "text-missing", "doneStatuses");
    }

    @Test
    public void whatItRefersToMustBeThere() {
        refused(post("/key-results", Body.keyResult(999_999)), 404, "not-there");
        refused(post("/key-results", body().with("ownerKey", "nobody")), 409, "person-unknown", "ownerKey");
        refused(
                post("/key-results", body().with("parentKeyResultId", 999_999)),
                409,
                "reference-missing",
                "parentKeyResultId");
    }

    @Test
    public void aRepeatedCreationCreatesOnce() {
        Body body = body();
        Answer first = post("/key-results", body, "Idempotency-Key", "key-result-1");

        assertThat(post("/key-results", body, "Idempotency-Key", "key-result-1").id())
                .isEqualTo(first.id());
        assertThat(total("/key-results?objectiveId=" + first.body().get("objectiveId")))
                .isOne();
        refused(
                post("/key-results", body.with("title", "Other"), "Idempotency-Key", "key-result-1"),
                409,
                "idempotency-key-reused");
    }

    @Test
    public void aChangeSaysWhichVersionItIsAbout() {
        Body body = body();
        String path = "/key-results/" + created("/key-results", body);

        refused(send("admin", "PUT", path, body), 428, "version-missing");
        refused(put(path, body, "\"7\""), 412, "stale-version");
        refused(delete(path, "\"7\""), 412, "stale-version");
    }

    @Test
    public void whoMaySeeMayNotDo() {
        Body body = body();
        String path = "/key-results/" + created("/key-results", body);

        assertThat(getAs("lena", path).status()).isEqualTo(200);
        refused(postAs("lena", "/key-results", body), 403, "not-allowed");
        refused(putAs("lena", path, body), 403, "not-allowed");
        refused(deleteAs("lena", path), 403, "not-allowed");
        refused(postAs("lena", path + "/check-ins", "{\"value\":1,\"confidence\":5}"), 403, "not-allowed");
        for (String end : List.of("/break-down", "/break-down/undo"))
            refused(
                    postAs("lena", path + end, Body.empty().with("toCadenceId", cadence("QUARTER"))),
                    403,
                    "not-allowed");
    }

    @Test
    public void aLedgerOfDaysThatAreNoneIsRefused() {
        String path = "/key-results/" + keyResult() + "/ledger";

        refused(get(path + "?from=x"), 400, "wrong-type", "from");
        refused(get(path + "?to=2026-02-30"), 400, "wrong-type", "to");
        refused(get(path + "?from=-999999999-01-01"), 400, "wrong-type", "from");
        refused(get(path + "?limit=0"), 400, "wrong-type", "limit");
    }

    private static void credit(String json, int status, String code, String field) {
        refused(post("/key-results", body().withJson("credit", json)), status, code, field);
    }

    private static void wrongType(String field, Object... values) {
        for (Object value : values) refused(post("/key-results", body().with(field, value)), 400, "wrong-type", field);
    }

    private static Body measuredInItself(String direction) {
        return body().without("baseline")
                .without("target")
                .without("unitOfMeasure")
                .without("unitKind")
                .without("decimals")
                .with("direction", direction);
    }

    private static Body body() {
        return Body.keyResult(objective());
    }
}
