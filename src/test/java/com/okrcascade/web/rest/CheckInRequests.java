package com.okrcascade.web.rest;

import static com.okrcascade.web.rest.OkrApi.TODAY;
import static com.okrcascade.web.rest.OkrApi.created;
import static com.okrcascade.web.rest.OkrApi.get;
import static com.okrcascade.web.rest.OkrApi.keyResult;
import static com.okrcascade.web.rest.OkrApi.objective;
import static com.okrcascade.web.rest.OkrApi.post;
import static com.okrcascade.web.rest.OkrApi.refused;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.okrcascade.proof.Client.Answer;
import org.junit.ClassRule;
import org.junit.Test;

/** What people report. */
public class CheckInRequests {
    @ClassRule
    public static final RunningCompany COMPANY = new RunningCompany();

    private final String path = "/key-results/" + keyResult() + "/check-ins";

    @Test
    public void aCheckInMovesTheValueAndIsKept() {
        Answer now = post(
                path,
                report().with("note", "Good week")
                        .with("day", TODAY.minusDays(1).toString()));

        assertThat(now.status()).isEqualTo(201);
        assertThat(now.body().get("current").asText()).isEqualTo("10.00");
        JsonNode kept = get(path).body().get("values").get(0);
        assertThat(kept.get("note").asText()).isEqualTo("Good week");
        assertThat(kept.get("confidence").asInt()).isEqualTo(7);
        assertThat(get(path.replace("check-ins", "ledger")).body().get("total").asInt())
                .isOne();
    }

    @Test
    public void aReportThatCannotBeReadIsRefused() {
        refused(post(path, report().without("confidence")), 400, "field-missing", "confidence");
        refused(post(path, report().with("confidence", "7")), 400, "wrong-type", "confidence");
        refused(post(path, report().with("confidence", 7.5)), 400, "wrong-type", "confidence");
        refused(post(path, report().with("note", 5)), 400, "wrong-type", "note");
        refused(post(path, report().with("day", "2026-02-30")), 400, "wrong-type", "day");
        refused(post(path, report().with("day", "+999999999-12-31")), 400, "wrong-type", "day");
        refused(post(path, report().with("value", "ten")), 400, "not-a-number", "value");
        refused(post(path, report().with("boss", 1)), 400, "field-unknown", "boss");
        refused(get(path + "?limit=0"), 400, "wrong-type", "limit");
    }

    @Test
    public void aReportThatCannotBeTrueIsRefused() {
        post(path, report());
        for (int confidence : new int[] {-1, 11})
            refused(post(path, report().with("confidence", confidence)), 422, "confidence-out-of-range", "confidence");
        refused(post(path, report().without("value")), 422, "check-in-value-missing", "value");
        refused(post(path, report().with("value", "1.23456")), 422, "too-many-decimals", "value");
        refused(post(path, report().with("value", "1234567890123456")), 422, "number-out-of-range", "value");
        refused(post(path, report().with("note", "x".repeat(10_001))), 422, "text-too-long", "note");
        for (int days : new int[] {-1, 1})
            refused(post(path, report().with("day", TODAY.plusDays(days).toString())), 422, "check-in-day", "day");
    }

    @Test
    public void aRepeatedReportCountsOnce() {
        post(path, report(), "Idempotency-Key", "check-in-1");
        post(path, report(), "Idempotency-Key", "check-in-1");

        assertThat(get(path).body().get("total").asInt()).isOne();
        refused(
                post(path, report().with("value", "20"), "Idempotency-Key", "check-in-1"),
                409,
                "idempotency-key-reused");
    }

    @Test
    public void whatMovesByItselfIsConfirmedOrCorrectedWithAReason() {
        String automatic = automatic();

        refused(post(automatic, report()), 422, "correction-reason-missing", "reason");
        assertThat(post(automatic, report().with("reason", "Two deals were won by phone"))
                        .status())
                .isEqualTo(201);
        assertThat(post(automatic, report().without("value")).status()).isEqualTo(201);
    }

    /** It was taken, and from then on nothing seemed to need a look. */
    @Test
    public void nobodyConfirmsTheFuture() {
        refused(
                post(
                        automatic(),
                        report().without("value").with("day", TODAY.plusDays(1).toString())),
                422,
                "check-in-day",
                "day");
    }

    private static String automatic() {
        Body counted = Body.keyResult(objective()).withJson("credit", "{\"rule\":\"COUNT\"}");
        return "/key-results/" + created("/key-results", counted) + "/check-ins";
    }

    private static Body report() {
        return Body.empty().with("value", "10").with("confidence", 7);
    }
}
