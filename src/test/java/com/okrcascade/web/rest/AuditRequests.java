package com.okrcascade.web.rest;

import static com.okrcascade.web.rest.OkrApi.delete;
import static com.okrcascade.web.rest.OkrApi.get;
import static com.okrcascade.web.rest.OkrApi.getAs;
import static com.okrcascade.web.rest.OkrApi.objective;
import static com.okrcascade.web.rest.OkrApi.put;
import static com.okrcascade.web.rest.OkrApi.refused;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.okrcascade.proof.Client.Answer;
import java.util.List;
import org.junit.ClassRule;
import org.junit.Test;

/** Who changed what, as administrators read and save it. */
public class AuditRequests {
    @ClassRule
    public static final RunningCompany COMPANY = new RunningCompany();

    private final long objective = objective();
    private final String lines = "/audit?subject=OBJECTIVE&id=" + objective;

    private JsonNode newest() {
        return get(lines).body().get("values").get(0);
    }

    @Test
    public void aChangeSaysWhoAndFromWhatToWhat() {
        put("/objectives/" + objective, Body.objective().with("title", "=1+1, \"quoted\""));
        JsonNode line = newest();

        assertThat(line.get("field").asText()).isEqualTo("TITLE");
        assertThat(line.get("fieldText").asText()).isEqualTo("Title");
        assertThat(line.get("became").asText()).isEqualTo("=1+1, \"quoted\"");
        assertThat(line.get("title").asText()).isEqualTo("O-" + objective + " =1+1, \"quoted\"");
        assertThat(line.get("deedText").asText()).isEqualTo("Changed");
        assertThat(line.get("person").asText()).isNotEmpty().isNotEqualTo("former user");
    }

    @Test
    public void itsLinesStayWhenAGoalIsDeleted() {
        delete("/objectives/" + objective);

        assertThat(newest().get("wasText").asText()).isEqualTo("In use");
        assertThat(newest().get("becameText").asText()).isEqualTo("Deleted");
        assertThat(get(lines).body().get("total").asInt()).isEqualTo(2);
    }

    @Test
    public void linesAreFoundByTextPersonAndDay() {
        put("/objectives/" + objective, Body.objective().with("title", "Zanzibar"));

        assertThat(get(lines + "&text=zanZI").body().get("total").asInt()).isEqualTo(1);
        assertThat(get(lines + "&byKey=nobody").body().get("total").asInt()).isZero();
        assertThat(get(lines + "&to=2020-01-01").body().get("total").asInt()).isZero();
        assertThat(get(lines + "&from=2020-01-01").body().get("total").asInt()).isEqualTo(2);
        assertThat(get(lines + "&limit=1&start=1")
                        .body()
                        .get("values")
                        .get(0)
                        .get("deed")
                        .asText())
                .isEqualTo("CREATED");
    }

    @Test
    public void whatIsSavedRunsNothingInASpreadsheet() {
        put("/objectives/" + objective, Body.objective().with("title", "=1+1, \"quoted\""));
        Answer file =
                RunningCompany.as("admin").send("GET", OkrApi.PATH + lines.replace("/audit?", "/audit/export?"), "");

        assertThat(file.contentType()).startsWith("text/csv");
        assertThat(file.text()).contains(",Title,").contains("\"'=1+1, \"\"quoted\"\"\"");
        JsonNode json =
                get(lines.replace("/audit?", "/audit/export?format=json&")).body();
        assertThat(json.get("total").asInt()).isEqualTo(2);
    }

    @Test
    public void onlyAdministratorsReadIt() {
        for (String path : List.of("/audit", "/audit/export")) {
            refused(getAs("lena", path), 403, "not-allowed");
            assertThat(getAs("nobody", path).status()).isEqualTo(401);
            refused(get(path + "?subject=nothing"), 400, "wrong-type", "subject");
            refused(get(path + "?from=yesterday"), 400, "wrong-type", "from");
            refused(get(path + "?text=" + "x".repeat(256)), 400, "wrong-type", "text");
        }
        refused(get("/audit/export?format=xml"), 400, "wrong-type", "format");
    }
}
