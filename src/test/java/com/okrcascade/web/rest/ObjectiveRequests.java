package com.okrcascade.web.rest;

import static com.okrcascade.web.rest.OkrApi.created;
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
import static com.okrcascade.web.rest.OkrApi.total;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.okrcascade.proof.Client.Answer;
import java.util.List;
import org.junit.ClassRule;
import org.junit.Test;

/** What can be said about an objective, and what cannot. */
public class ObjectiveRequests {
    @ClassRule
    public static final RunningCompany COMPANY = new RunningCompany();

    @Test
    public void anObjectiveIsCreatedReadAndChanged() {
        Answer created =
                post("/objectives", Body.objective().with("title", " Grow ").with("ownerKey", "marcus"));
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.body().get("title").asText()).isEqualTo("Grow");
        String path = "/objectives/" + created.id();
        assertThat(get(path).body()).isEqualTo(created.body());

        Answer changed = put(path, Body.of(created.body()).with("title", "Grow more"), "\"1\"");

        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.body().get("version").asInt()).isEqualTo(2);
        assertThat(get("/objectives?text=grow%20more&ownerKey=marcus").body().get("values"))
                .anyMatch(found -> found.get("id").asLong() == created.id());
    }

    @Test
    public void theTreeHoldsWhatLiesBelow() {
        long parent = objective();
        long child = created("/objectives", Body.objective().with("parentId", parent));
        long keyResult = created("/key-results", Body.keyResult(parent));

        JsonNode tree = get("/objectives/" + parent + "/tree").body();

        assertThat(tree.get("children").get(0).get("id").asLong()).isEqualTo(child);
        assertThat(tree.get("keyResults").get(0).get("id").asLong()).isEqualTo(keyResult);
        assertThat(get("/tree").body().get("values"))
                .anyMatch(root -> root.get("id").asLong() == parent);
        for (String depth : List.of("-1", "21", "x"))
            refused(get("/objectives/" + parent + "/tree?depth=" + depth), 400, "wrong-type", "depth");
    }

    @Test
    public void whatIsMissingIsRefused() {
        for (String field : List.of("title", "unitId", "periodId"))
            refused(post("/objectives", Body.objective().without(field)), 400, "field-missing", field);
        refused(post("/objectives", Body.objective().with("boss", 1)), 400, "field-unknown", "boss");
    }

    @Test
    public void whatIsOfAnotherTypeIsRefused() {
        wrongType("title", 5, true, List.of());
        wrongType("description", 5, true, List.of());
        wrongType("unitId", "1", 0, -1, 1.5, 1e30);
        wrongType("periodId", "1", 0, true);
        wrongType("parentId", "1", -1);
        wrongType("ownerKey", 5);
        wrongType("weight", "1", 1.5, 1L << 40);
        wrongType("visibleTo", "marcus", List.of(1));
        wrongType("countsInParents", "yes", 1);
        for (String field : List.of("kind", "rollUp", "healthBy", "visibility"))
            refused(post("/objectives", Body.objective().with(field, "BEST")), 400, "not-one-of", field);
    }

    @Test
    public void aWrongTextOrWeightIsRefused() {
        refused(post("/objectives", Body.objective().with("title", " ")), 422, "text-missing", "title");
        refused(post("/objectives", Body.objective().with("title", "x".repeat(256))), 422, "text-too-long", "title");
        refused(
                post("/objectives", Body.objective().with("description", "x".repeat(10_001))),
                422,
                "text-too-long",
                "description");
        for (int weight : new int[] {-1, 1001})
            refused(post("/objectives", Body.objective().with("weight", weight)), 422, "invalid-weight", "weight");
    }

    /** PostgreSQL keeps no character 0, and half a character would come back as another. */
    @Test
    public void textThatNoDatabaseKeepsIsRefused() {
        refused(post("/objectives", Body.objective().with("title", "a\0b")), 400, "wrong-type", "title");
        refused(post("/objectives", Body.objective().withJson("title", "\"a\\ud800b\"")), 400, "wrong-type", "title");
        assertThat(post("/objectives", Body.objective().with("title", "\ud83d\ude80"))
                        .body()
                        .get("title")
                        .asText())
                .isEqualTo("\ud83d\ude80");
    }

    @Test
    public void aBlankNameAmongThoseWhoMaySeeIsRefused() {
        refused(post("/objectives", Body.objective().with("visibleTo", List.of(""))), 422, "text-missing", "visibleTo");
        refused(post("/kpis", Body.kpi().with("visibleTo", List.of(" "))), 422, "text-missing", "visibleTo");
    }

    @Test
    public void whatItRefersToMustBeThere() {
        for (String field : List.of("unitId", "periodId", "parentId"))
            refused(post("/objectives", Body.objective().with(field, 999_999)), 409, "reference-missing", field);
        refused(post("/objectives", Body.objective().with("ownerKey", "nobody")), 409, "person-unknown", "ownerKey");
    }

    @Test
    public void aRepeatedCreationCreatesOnce() {
        Answer first = post("/objectives", Body.objective(), "Idempotency-Key", "objective-1");
        int before = total("/objectives");

        assertThat(post("/objectives", Body.objective(), "Idempotency-Key", "objective-1")
                        .body())
                .isEqualTo(first.body());
        assertThat(total("/objectives")).isEqualTo(before);
        refused(
                post("/objectives", Body.objective().with("title", "Other"), "Idempotency-Key", "objective-1"),
                409,
                "idempotency-key-reused");
        refused(
                post("/objectives", Body.objective(), "Idempotency-Key", "x".repeat(101)),
                400,
                "wrong-type",
                "Idempotency-Key");
    }

    @Test
    public void aChangeSaysWhichVersionItIsAbout() {
        String path = "/objectives/" + objective();

        refused(send("admin", "PUT", path, Body.objective()), 428, "version-missing");
        refused(RunningCompany.as("admin").send("DELETE", OkrApi.PATH + path, ""), 428, "version-missing");
        refused(put(path, Body.objective(), "\"7\""), 412, "stale-version");
        refused(delete(path, "\"7\""), 412, "stale-version");
        refused(put(path, Body.objective(), "\"one\""), 400, "wrong-type", "If-Match");
    }

    @Test
    public void whoMaySeeMayNotDo() {
        String path = "/objectives/" + objective();

        assertThat(getAs("lena", path).status()).isEqualTo(200);
        refused(postAs("lena", "/objectives", Body.objective()), 403, "not-allowed");
        refused(putAs("lena", path, Body.objective()), 403, "not-allowed");
        refused(deleteAs("lena", path), 403, "not-allowed");
        for (String move : List.of("/archive", "/unarchive", "/restore"))
            refused(postAs("lena", path + move, "{}"), 403, "not-allowed");
    }

    @Test
    public void aFilterThatCannotBeReadIsRefused() {
        for (String path : List.of("/objectives", "/tree")) {
            refused(get(path + "?periodId=x"), 400, "wrong-type", "periodId");
            refused(get(path + "?unitId=0"), 400, "wrong-type", "unitId");
        }
        assertThat(total("/objectives?periodId=999999")).isZero();
    }

    private static void wrongType(String field, Object... values) {
        for (Object value : values)
            refused(post("/objectives", Body.objective().with(field, value)), 400, "wrong-type", field);
    }
}
