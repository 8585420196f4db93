package com.okrcascade.web.rest;

import static com.okrcascade.web.rest.OkrApi.TODAY;
import static com.okrcascade.web.rest.OkrApi.created;
import static com.okrcascade.web.rest.OkrApi.get;
import static com.okrcascade.web.rest.OkrApi.post;
import static com.okrcascade.web.rest.OkrApi.put;
import static com.okrcascade.web.rest.OkrApi.putAs;
import static com.okrcascade.web.rest.OkrApi.refused;
import static com.okrcascade.web.rest.OkrApi.total;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import org.junit.ClassRule;
import org.junit.Test;

/** Values of KPIs, bucket by bucket. */
public class KpiValueRequests {
    @ClassRule
    public static final RunningCompany COMPANY = new RunningCompany();

    private final String kpi = "/kpis/" + created("/kpis", Body.kpi().with("decimals", 1));
    private final String month = kpi + "/values/" + TODAY.withDayOfMonth(1);

    @Test
    public void aValueIsEnteredAndCorrected() {
        assertThat(put(month, value("12.5")).status()).isEqualTo(200);
        assertThat(put(month, value("13.5")).body().get("value").asText()).isEqualTo("13.5");

        JsonNode values = get(kpi + "/values").body().get("values");

        assertThat(values).hasSize(1);
        assertThat(values.get(0).get("value").asText()).isEqualTo("13.5");
        refused(put(kpi, Body.kpi().with("frequency", "WEEK")), 409, "kpi-measured");
    }

    @Test
    public void aBucketThatDoesNotBeginThenIsRefused() {
        LocalDate next = TODAY.plusMonths(1).withDayOfMonth(1);
        for (String bucket : List.of(TODAY.withDayOfMonth(2).toString(), next.toString()))
            refused(put(kpi + "/values/" + bucket, value("1")), 422, "no-such-bucket", "bucket");
        for (String bucket :
                List.of("x", "2026-02-30", "1000-01-01", "-999999999-01-01", "2026-11-01T5", "+999999999-12-01"))
            refused(put(kpi + "/values/" + bucket, value("1")), 400, "wrong-type", "bucket");
    }

    @Test
    public void aValueThatIsNoneIsRefused() {
        refused(put(month, "{}"), 400, "field-missing", "value");
        refused(put(month, value("ten")), 400, "not-a-number", "value");
        refused(put(month, Body.empty().with("value", true)), 400, "wrong-type", "value");
        refused(put(month, value("1.23456")), 422, "too-many-decimals", "value");
        refused(put(month, value("1234567890123456")), 422, "number-out-of-range", "value");
        refused(put(month, value("1").with("boss", 1)), 400, "field-unknown", "boss");
        refused(put(month, "[]"), 400, "not-json");
    }

    @Test
    public void notEverybodyEntersValuesNorWhereIssuesDo() {
        refused(putAs("lena", month, value("1")), 403, "not-allowed");
        Body fed = Body.kpi().with("aggregation", "SUM").withJson("credit", "{\"rule\":\"COUNT\"}");
        String other = "/kpis/" + created("/kpis", fed) + "/values/" + TODAY.withDayOfMonth(1);
        refused(put(other, value("1")), 409, "kpi-fed-by-issues");
        post(kpi + "/archive", "{}");
        refused(put(month, value("1")), 409, "archived");
    }

    /** The year before the first of all years made the request fail. */
    @Test
    public void daysThatAreNoneOrFarOffAreRefused() {
        for (String day : List.of("x", "2026-02-30", "-999999999-01-01", "%2B999999999-12-31"))
            for (String end : List.of("from", "to"))
                refused(get(kpi + "/values?" + end + "=" + day), 400, "wrong-type", end);
        refused(get(kpi + "/values?limit=0"), 400, "wrong-type", "limit");
        assertThat(total(kpi + "/values?from=2026-12-01&to=2026-01-01")).isZero();
    }

    private static Body value(String value) {
        return Body.empty().with("value", value);
    }
}
