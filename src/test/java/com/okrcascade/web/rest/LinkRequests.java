package com.okrcascade.web.rest;

import static com.okrcascade.web.rest.OkrApi.created;
import static com.okrcascade.web.rest.OkrApi.createdAs;
import static com.okrcascade.web.rest.OkrApi.delete;
import static com.okrcascade.web.rest.OkrApi.deleteAs;
import static com.okrcascade.web.rest.OkrApi.get;
import static com.okrcascade.web.rest.OkrApi.getAs;
import static com.okrcascade.web.rest.OkrApi.issue;
import static com.okrcascade.web.rest.OkrApi.objective;
import static com.okrcascade.web.rest.OkrApi.post;
import static com.okrcascade.web.rest.OkrApi.postAs;
import static com.okrcascade.web.rest.OkrApi.put;
import static com.okrcascade.web.rest.OkrApi.putAs;
import static com.okrcascade.web.rest.OkrApi.refused;
import static com.okrcascade.web.rest.OkrApi.send;
import static com.okrcascade.web.rest.OkrApi.total;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.okrcascade.proof.Client.Answer;
import java.util.List;
import org.junit.ClassRule;
import org.junit.Test;

/** Issues attached by hand, and what an issue gives. */
public class LinkRequests {
    @ClassRule
    public static final RunningCompany COMPANY = new RunningCompany();

    private final long keyResult = created(
            "/key-results",
            Body.keyResult(objective())
                    .withJson("credit", "{\"rule\":\"COUNT\"}")
                    .with("ownerKey", "dana"));
    private final String deal = issue("admin", "SALES", "Deal");
    private final Body link = Body.empty().with("issueKey", deal).with("keyResultId", keyResult);

    @Test
    public void anIssueIsLinkedGivesMoreAndIsUnlinked() {
        Answer created = post("/links", link);
        assertThat(created.status()).isEqualTo(201);
        String path = "/links/" + created.id();
        assertThat(get(path).body()).isEqualTo(created.body());
        assertThat(get("/links?issue=" + deal).body().get("total").asInt()).isOne();
        assertThat(targets(deal)).hasSize(1);

        Answer changed = put(path, Body.of(created.body()).withJson("credit", "{\"rule\":\"FIXED\",\"amount\":7}"));

        assertThat(changed.body().get("credit").get("amount").asText()).isEqualTo("7");
        assertThat(delete(path, "\"2\"").status()).isEqualTo(204);
        refused(get(path), 404, "not-there");
    }

    @Test
    public void candidatesSayWhyTheyCannotBeLinked() {
        post("/links", link);
        String path = "/issues/" + deal + "/candidates?text=KR-" + keyResult;

        assertThat(get(path).body().get("values").get(0).get("linked").asBoolean())
                .isTrue();
        assertThat(get(path)
                        .body()
                        .get("values")
                        .get(0)
                        .get("refusal")
                        .get("text")
                        .asText())
                .doesNotStartWith("okr.");
        assertThat(get("/issues/" + deal + "/candidates?text=" + "x".repeat(1_000))
                        .body()
                        .get("values"))
                .isEmpty();
    }

    @Test
    public void aLinkThatCannotBeReadIsRefused() {
        refused(post("/links", link.without("issueKey")), 400, "field-missing", "issueKey");
        refused(post("/links", link.with("issueKey", 5)), 400, "wrong-type", "issueKey");
        refused(post("/links", link.without("issueKey").with("issueId", "1")), 400, "wrong-type", "issueId");
        refused(post("/links", link.without("keyResultId")), 400, "target-missing", "keyResultId");
        refused(post("/links", link.with("kpiId", 1)), 400, "target-missing", "keyResultId");
        refused(post("/links", link.with("side", "LEFT")), 400, "not-one-of", "side");
        refused(post("/links", link.withJson("credit", "{\"rule\":\"FIXED\"}")), 400, "field-missing", "credit.amount");
        refused(post("/links", link.with("boss", 1)), 400, "field-unknown", "boss");
        refused(get("/links"), 400, "field-missing", "issue");
    }

    @Test
    public void whatIsLinkedMustBeThere() {
        for (String no : List.of("SALES-99999", "", "<b>", "x".repeat(5_000)))
            refused(post("/links", link.with("issueKey", no)), 404, "not-there", "issueKey");
        refused(post("/links", link.with("keyResultId", 999_999)), 404, "not-there");
        refused(post("/links", link.without("keyResultId").with("kpiId", 999_999)), 404, "not-there");
    }

    @Test
    public void anIssueIsLinkedOnce() {
        Answer first = post("/links", link, "Idempotency-Key", "link-" + keyResult);

        assertThat(post("/links", link, "Idempotency-Key", "link-" + keyResult).id())
                .isEqualTo(first.id());
        refused(
                post("/links", link.withJson("credit", "{\"rule\":\"COUNT\"}"), "Idempotency-Key", "link-" + keyResult),
                409,
                "idempotency-key-reused");
        refused(post("/links", link), 409, "already-linked");
        refused(
                post(
                        "/links",
                        link.without("issueKey").with("issueId", first.body().get("issueId"))),
                409,
                "already-linked");
    }

    @Test
    public void aChangeSaysWhichVersionItIsAbout() {
        String path = "/links/" + created("/links", link);

        refused(send("admin", "PUT", path, "{}"), 428, "version-missing");
        refused(put(path, "{}", "\"7\""), 412, "stale-version");
        refused(delete(path, "\"7\""), 412, "stale-version");
    }

    @Test
    public void whoMaySeeMayNotDo() {
        refused(postAs("lena", "/links", link), 403, "not-allowed");
        String path = "/links/" + created("/links", link);
        assertThat(getAs("lena", path).status()).isEqualTo(200);
        refused(putAs("lena", path, "{}"), 403, "not-allowed");
        refused(deleteAs("lena", path), 403, "not-allowed");
    }

    @Test
    public void anIssueThatMayNotBeBrowsedIsLikeOneThatDoesNotExist() {
        String hidden = issue("dana", "BOARD", "Task");
        long link = createdAs("dana", "/links", this.link.with("issueKey", hidden));
        for (String who : List.of("lena", "admin")) {
            for (String end : List.of("", "/candidates")) {
                Answer seen = getAs(who, "/issues/" + hidden + end);
                refused(seen, 404, "not-there");
                assertThat(seen.text())
                        .isEqualTo(getAs(who, "/issues/BOARD-999" + end).text());
            }
            refused(getAs(who, "/links?issue=" + hidden), 404, "not-there");
            refused(postAs(who, "/links", this.link.with("issueKey", hidden)), 404, "not-there", "issueKey");
            refused(getAs(who, "/links/" + link), 404, "not-there");
            refused(putAs(who, "/links/" + link, "{}"), 404, "not-there");
            refused(deleteAs(who, "/links/" + link), 404, "not-there");
        }
    }

    @Test
    public void whatIsArchivedIsNotLinked() {
        long kpi = created("/kpis", fed());
        post("/kpis/" + kpi + "/archive", "{}");

        refused(post("/links", link.without("keyResultId").with("kpiId", kpi)), 409, "archived");
        refused(post("/queries", Body.empty().with("jql", "project = LEADS").with("kpiId", kpi)), 409, "archived");
    }

    /** The panel went on to show it, and its queries were listed. */
    @Test
    public void aDeletedKpiIsGoneFromItsIssues() {
        long kpi = created("/kpis", fed());
        created("/links", link.without("keyResultId").with("kpiId", kpi));
        long query =
                created("/queries", Body.empty().with("jql", "project = LEADS").with("kpiId", kpi));
        assertThat(targets(deal)).hasSize(1);

        delete("/kpis/" + kpi);

        assertThat(targets(deal)).isEmpty();
        assertThat(total("/links?issue=" + deal)).isZero();
        assertThat(total("/queries?kpiId=" + kpi)).isZero();
        refused(get("/queries/" + query), 404, "not-there");
    }

    private static Body fed() {
        return Body.kpi().with("aggregation", "SUM").withJson("credit", "{\"rule\":\"COUNT\"}");
    }

    private static JsonNode targets(String issue) {
        return get("/issues/" + issue).body().get("targets");
    }
}
