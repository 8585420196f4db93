package com.okrcascade.web.rest;

import static com.okrcascade.web.rest.OkrApi.NO_IDS;
import static com.okrcascade.web.rest.OkrApi.delete;
import static com.okrcascade.web.rest.OkrApi.deleteAs;
import static com.okrcascade.web.rest.OkrApi.get;
import static com.okrcascade.web.rest.OkrApi.getAs;
import static com.okrcascade.web.rest.OkrApi.objective;
import static com.okrcascade.web.rest.OkrApi.post;
import static com.okrcascade.web.rest.OkrApi.postAs;
import static com.okrcascade.web.rest.OkrApi.put;
import static com.okrcascade.web.rest.OkrApi.putAs;
import static com.okrcascade.web.rest.OkrApi.refused;
import static com.okrcascade.web.rest.OkrApi.send;
import static org.assertj.core.api.Assertions.assertThat;

import com.okrcascade.proof.Client.Answer;
import java.util.List;
import org.junit.ClassRule;
import org.junit.Test;

/** Addresses, methods, bodies and people, whatever is asked for. */
public class EveryRequest {
    @ClassRule
    public static final RunningCompany COMPANY = new RunningCompany();

    @Test
    public void whatIsNotJsonIsRefused() {
        for (String path : List.of("/objectives", "/key-results", "/links", "/queries", "/kpis")) {
            for (String body : List.of("", "{", "[]", "null", "5", "\"x\"", "{} {}", "{\"a\":1,\"a\":2}"))
                refused(post(path, body), 400, "not-json");
            refused(post(path, "[".repeat(50_000)), 400, "not-json");
            refused(post(path, Body.empty().with("title", "x".repeat(300_000))), 413, "body-too-large");
        }
    }

    /** A form could be sent by another site's page, in the name of whoever looks at that page. */
    @Test
    public void aFormIsRefused() {
        long objective = objective();
        for (String type :
                List.of("application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/plain"))
            for (String path : List.of(
                    "/objectives",
                    "/objectives/" + objective + "/archive",
                    "/objectives/" + objective + "/restore",
                    "/key-results",
                    "/key-results/1/check-ins",
                    "/key-results/1/break-down",
                    "/key-results/1/break-down/undo",
                    "/links",
                    "/queries",
                    "/kpis",
                    "/kpis/1/archive",
                    "/demo"))
                refused(
                        RunningCompany.as("admin").send("POST", OkrApi.PATH + path, "title=x", "Content-Type", type),
                        415,
                        "not-json");
        assertThat(get("/objectives/" + objective).body().get("state").asText()).isEqualTo("ACTIVE");
    }

    @Test
    public void anUnknownAddressIsNotThere() {
        for (String path : List.of("/nothing", "/objectives/1/nothing", "/key-results/1/ledger/2", "/application.wadl"))
            refused(get(path), 404, "not-there");
        refused(post("/nothing", "{}"), 404, "not-there");
    }

    @Test
    public void anUnknownMethodIsRefused() {
        refused(delete("/objectives"), 405, "method-not-allowed");
        refused(put("/tree", "{}"), 405, "method-not-allowed");
        refused(post("/gadget", "{}"), 405, "method-not-allowed");
        refused(get("/objectives/1/archive"), 405, "method-not-allowed");
        refused(send("admin", "PATCH", "/kpis/1", "{}"), 405, "method-not-allowed");
    }

    @Test
    public void answersAreJsonOnly() {
        Answer answer = RunningCompany.as("admin").send("GET", OkrApi.PATH + "/objectives", "");

        assertThat(answer.contentType()).isEqualTo("application/json");
    }

    @Test
    public void whoIsNotLoggedInGetsNothing() {
        for (String path : List.of(
                "/objectives",
                "/objectives/1",
                "/objectives/1/tree",
                "/tree",
                "/key-results",
                "/key-results/1",
                "/key-results/1/ledger",
                "/key-results/1/explanation",
                "/objectives/1/explanation",
                "/key-results/1/check-ins",
                "/links?issue=SALES-1",
                "/queries",
                "/issues/SALES-1",
                "/issues/SALES-1/candidates",
                "/gadget?objectiveId=1",
                "/changes",
                "/kpis",
                "/kpis/1/values",
                "/demo")) assertThat(getAs("nobody", path).status()).as(path).isEqualTo(401);
        for (String path : List.of("/objectives", "/key-results", "/links", "/queries", "/kpis", "/demo"))
            assertThat(postAs("nobody", path, "{}").status()).as(path).isEqualTo(401);
        assertThat(putAs("nobody", "/objectives/1", Body.objective()).status()).isEqualTo(401);
        assertThat(deleteAs("nobody", "/objectives/1").status()).isEqualTo(401);
    }

    @Test
    public void aPageOfAListHasBounds() {
        for (String path : List.of("/objectives", "/key-results", "/queries", "/kpis"))
            for (String page : List.of("limit=0", "limit=1001", "limit=ten", "limit=", "limit=-1"))
                refused(get(path + "?" + page), 400, "wrong-type", "limit");
        refused(get("/objectives?start=-1"), 400, "wrong-type", "start");
        assertThat(get("/objectives?limit=1000").status()).isEqualTo(200);
    }

    @Test
    public void whatNamesNothingIsNotThere() {
        for (String id : NO_IDS) {
            for (String path : List.of("/objectives/", "/key-results/", "/links/", "/queries/", "/kpis/")) {
                refused(get(path + id), 404, "not-there");
                refused(delete(path + id), 404, "not-there");
            }
            refused(get("/objectives/" + id + "/tree"), 404, "not-there");
            refused(get("/key-results/" + id + "/ledger"), 404, "not-there");
            refused(get("/key-results/" + id + "/explanation"), 404, "not-there");
            refused(get("/objectives/" + id + "/explanation"), 404, "not-there");
            refused(get("/key-results/" + id + "/check-ins"), 404, "not-there");
            refused(get("/kpis/" + id + "/values"), 404, "not-there");
            refused(get("/gadget?objectiveId=" + id), 404, "not-there");
            refused(get("/issues/" + id), 404, "not-there");
            refused(post("/objectives/" + id + "/archive", "{}"), 404, "not-there");
            refused(post("/objectives/" + id + "/restore", "{}"), 404, "not-there");
            refused(post("/key-results/" + id + "/break-down/undo", "{}"), 404, "not-there");
            refused(put("/objectives/" + id, Body.objective()), 404, "not-there");
            refused(put("/key-results/" + id, Body.keyResult(1)), 404, "not-there");
            refused(put("/kpis/" + id, Body.kpi()), 404, "not-there");
        }
    }

    @Test
    public void onlyAdminsSeeTheDemo() {
        assertThat(get("/demo").body().get("state").asText()).isEqualTo("IDLE");
        refused(getAs("lena", "/demo"), 403, "not-allowed");
        refused(postAs("lena", "/demo", "{}"), 403, "not-allowed");
    }
}
