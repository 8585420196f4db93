package com.okrcascade.web.rest;

import static com.okrcascade.web.rest.OkrApi.created;
import static com.okrcascade.web.rest.OkrApi.delete;
import static com.okrcascade.web.rest.OkrApi.deleteAs;
import static com.okrcascade.web.rest.OkrApi.get;
import static com.okrcascade.web.rest.OkrApi.getAs;
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

/** What can be said about a KPI, and what cannot. */
public class KpiRequests {
    @ClassRule
    public static final RunningCompany COMPANY = new RunningCompany();

    @Test
    public void aKpiIsCreatedChangedArchivedAndDeleted() {
        Answer created = post("/kpis", Body.kpi());
        assertThat(created.status()).isEqualTo(201);
        String path = "/kpis/" + created.id();
        assertThat(get(path).body()).isEqualTo(created.body());
        Answer changed = put(path, Body.of(created.body()).with("name", "Turnover"), "\"1\"");
        assertThat(changed.body().get("name").asText()).isEqualTo("Turnover");
        assertThat(get("/kpis?text=turnover").body().get("total").asInt()).isOne();

        assertThat(post(path + "/archive", "{}").body().get("state").asText()).isEqualTo("ARCHIVED");

        refused(put(path, Body.kpi()), 409, "archived");
        assertThat(post(path + "/unarchive", "{}").body().get("state").asText()).isEqualTo("ACTIVE");
        assertThat(delete(path).status()).isEqualTo(204);
        refused(get(path), 404, "not-there");
    }

    @Test
    public void aKpiThatCannotBeReadIsRefused() {
        for (String field :
                List.of("name", "unitId", "unitOfMeasure", "unitKind", "direction", "frequency", "aggregation")) {
            refused(post("/kpis", Body.kpi().without(field)), 400, "field-missing", field);
            refused(post("/kpis", Body.kpi().with(field, List.of())), 400, "wrong-type", field);
        }
        for (String field : List.of("unitKind", "direction", "frequency", "aggregation", "indicator"))
            refused(post("/kpis", Body.kpi().with(field, "BEST")), 400, "not-one-of", field);
        refused(post("/kpis", Body.kpi().with("cumulative", "yes")), 400, "wrong-type", "cumulative");
        refused(post("/kpis", Body.kpi().with("boss", 1)), 400, "field-unknown", "boss");
        refused(get("/kpis?unitId=x"), 400, "wrong-type", "unitId");
    }

    @Test
    public void aKpiThatMeasuresNothingIsRefused() {
        refused(post("/kpis", Body.kpi().with("name", " ")), 422, "text-missing", "name");
        refused(post("/kpis", Body.kpi().with("name", "x".repeat(256))), 422, "text-too-long", "name");
        refused(post("/kpis", Body.kpi().without("target")), 422, "invalid-kpi-goal", "target");
        Body range = Body.kpi().with("direction", "RANGE");
        refused(post("/kpis", range), 422, "invalid-kpi-goal", "lower");
        refused(post("/kpis", range.with("lower", 5).with("upper", 1)), 422, "invalid-kpi-goal", "lower");
        refused(post("/kpis", Body.kpi().with("warnMargin", -1)), 422, "invalid-kpi-goal", "target");
        refused(post("/kpis", Body.kpi().with("warnMargin", "1.23456")), 422, "too-many-decimals", "warnMargin");
        refused(post("/kpis", Body.kpi().with("target", "1234567890123456")), 422, "number-out-of-range", "target");
        refused(post("/kpis", Body.kpi().with("decimals", 5)), 422, "invalid-unit-of-measure", "unitOfMeasure");
        refused(
                post("/kpis", Body.kpi().with("aggregation", "MAX").withJson("credit", "{\"rule\":\"COUNT\"}")),
                422,
                "kpi-not-credited",
                "aggregation");
    }

    @Test
    public void whatItRefersToMustBeThere() {
        for (String field : List.of("unitId", "ownerRoleId"))
            refused(post("/kpis", Body.kpi().with(field, 999_999)), 409, "reference-missing", field);
    }

    @Test
    public void aRepeatedCreationCreatesOnce() {
        Answer first = post("/kpis", Body.kpi(), "Idempotency-Key", "kpi-1");
        int before = total("/kpis");

        assertThat(post("/kpis", Body.kpi(), "Idempotency-Key", "kpi-1").id()).isEqualTo(first.id());
        assertThat(total("/kpis")).isEqualTo(before);
        refused(
                post("/kpis", Body.kpi().with("name", "Other"), "Idempotency-Key", "kpi-1"),
                409,
                "idempotency-key-reused");
    }

    @Test
    public void aChangeSaysWhichVersionItIsAbout() {
        String path = "/kpis/" + created("/kpis", Body.kpi());

        refused(send("admin", "PUT", path, Body.kpi()), 428, "version-missing");
        refused(put(path, Body.kpi(), "\"7\""), 412, "stale-version");
        refused(delete(path, "\"7\""), 412, "stale-version");
    }

    @Test
    public void whoMaySeeMayNotDo() {
        String path = "/kpis/" + created("/kpis", Body.kpi());

        assertThat(getAs("lena", path).status()).isEqualTo(200);
        refused(postAs("lena", "/kpis", Body.kpi()), 403, "not-allowed");
        refused(putAs("lena", path, Body.kpi()), 403, "not-allowed");
        refused(deleteAs("lena", path), 403, "not-allowed");
        refused(postAs("lena", path + "/archive", "{}"), 403, "not-allowed");
    }
}
