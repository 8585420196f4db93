package com.okrcascade.web.rest;

import static com.okrcascade.web.rest.OkrApi.created;
import static com.okrcascade.web.rest.OkrApi.delete;
import static com.okrcascade.web.rest.OkrApi.deleteAs;
import static com.okrcascade.web.rest.OkrApi.get;
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

/** JQL that credits without hand links. */
public class QueryRequests {
    @ClassRule
    public static final RunningCompany COMPANY = new RunningCompany();

    private final long keyResult =
            created("/key-results", Body.keyResult(objective()).withJson("credit", "{\"rule\":\"COUNT\"}"));
    private final Body query = Body.empty().with("jql", "project = LEADS").with("keyResultId", keyResult);

    @Test
    public void aQuerySaysHowManyIssuesMatchThatItsReaderMayBrowse() {
        issue("admin", "LEADS", "Lead");

        JsonNode read = get("/queries/" + created("/queries", query)).body();

        assertThat(read.get("matched").asInt()).isPositive();
        assertThat(get("/queries?keyResultId=" + keyResult)
                        .body()
                        .get("values")
                        .get(0)
                        .has("matched"))
                .isFalse();
    }

    @Test
    public void aQueryIsAttachedPausedAndTakenAway() {
        Answer created = post("/queries", query);
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.body().get("runAsKey").asText()).isEqualTo("admin");
        String path = "/queries/" + created.id();

        Answer paused = put(path, Body.of(get(path).body()).with("state", "PAUSED"), "\"1\"");

        assertThat(paused.body().get("state").asText()).isEqualTo("PAUSED");
        assertThat(total("/queries?keyResultId=" + keyResult)).isOne();
        assertThat(delete(path).status()).isEqualTo(204);
        refused(get(path), 404, "not-there");
    }

    @Test
    public void aQueryThatJiraCannotRunIsRefused() {
        for (String jql : List.of("project =", "project = NOPE", "nothing = 1", "'", " "))
            refused(post("/queries", query.with("jql", jql)), 422, "query-not-usable", "jql");
        refused(post("/queries", query.with("jql", "x".repeat(10_001))), 422, "text-too-long", "jql");
        String path = "/queries/" + created("/queries", query);
        refused(put(path, Body.empty().with("jql", "project =")), 422, "query-not-usable", "jql");
    }

    @Test
    public void aQueryThatCannotBeReadIsRefused() {
        refused(post("/queries", query.without("jql")), 400, "field-missing", "jql");
        refused(post("/queries", query.with("jql", 5)), 400, "wrong-type", "jql");
        refused(post("/queries", query.without("keyResultId")), 400, "target-missing", "keyResultId");
        refused(post("/queries", query.with("kpiId", 1)), 400, "target-missing", "keyResultId");
        refused(post("/queries", query.withJson("credit", "{\"rule\":\"LUCK\"}")), 400, "not-one-of", "credit.rule");
        refused(post("/queries", query.with("boss", 1)), 400, "field-unknown", "boss");
        refused(post("/queries", query.with("keyResultId", 999_999)), 404, "not-there");
        refused(get("/queries?keyResultId=x"), 400, "wrong-type", "keyResultId");
        refused(get("/queries?kpiId=0"), 400, "wrong-type", "kpiId");
    }

    @Test
    public void aRepeatedRequestAttachesOnce() {
        Answer first = post("/queries", query, "Idempotency-Key", "query-" + keyResult);

        assertThat(post("/queries", query, "Idempotency-Key", "query-" + keyResult)
                        .id())
                .isEqualTo(first.id());
        refused(
                post("/queries", query.with("jql", "project = SALES"), "Idempotency-Key", "query-" + keyResult),
                409,
                "idempotency-key-reused");
        refused(post("/queries", query), 409, "same-query-elsewhere", "jql");
    }

    @Test
    public void aChangeSaysWhichVersionItIsAbout() {
        String path = "/queries/" + created("/queries", query);
        Body change = Body.empty().with("jql", "project = LEADS");

        refused(send("admin", "PUT", path, change), 428, "version-missing");
        refused(put(path, change, "\"7\""), 412, "stale-version");
        refused(delete(path, "\"7\""), 412, "stale-version");
        refused(put(path, change.with("state", "ASLEEP")), 400, "not-one-of", "state");
        refused(put("/queries/999999", change), 404, "not-there");
    }

    @Test
    public void whoMaySeeMayNotDo() {
        String path = "/queries/" + created("/queries", query);

        refused(postAs("lena", "/queries", query), 403, "not-allowed");
        refused(putAs("lena", path, Body.empty().with("jql", "project = LEADS")), 403, "not-allowed");
        refused(deleteAs("lena", path), 403, "not-allowed");
    }

    @Test
    public void whatIsArchivedKeepsItsQueries() {
        long objective =
                get("/key-results/" + keyResult).body().get("objectiveId").asLong();
        String path = "/queries/" + created("/queries", query);
        post("/objectives/" + objective + "/archive", "{}");

        refused(post("/queries", query.with("jql", "project = SALES")), 409, "archived");
        refused(put(path, Body.empty().with("jql", "project = SALES")), 409, "archived");
        refused(delete(path), 409, "archived");
    }
}
