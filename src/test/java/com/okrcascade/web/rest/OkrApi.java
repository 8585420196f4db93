package com.okrcascade.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.okrcascade.proof.Client.Answer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Asks the API of the running company, and says what an answer must be. */
final class OkrApi {
    static final String PATH = "/rest/okr/1.0";
    static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
    /** Ids that name nothing, whatever there is. */
    static final List<String> NO_IDS = List.of("999999", "0", "-1", "abc", "1.5", "99999999999999999999");

    private OkrApi() {}

    static Answer get(String path) {
        return getAs("admin", path);
    }

    static Answer getAs(String who, String path) {
        return RunningCompany.as(who).get(PATH + path);
    }

    static Answer post(String path, Object body, String... headers) {
        return postAs("admin", path, body, headers);
    }

    static Answer postAs(String who, String path, Object body, String... headers) {
        return send(who, "POST", path, body, headers);
    }

    static Answer put(String path, Object body) {
        return put(path, body, "*");
    }

    static Answer put(String path, Object body, String version) {
        return send("admin", "PUT", path, body, "If-Match", version);
    }

    static Answer putAs(String who, String path, Object body) {
        return send(who, "PUT", path, body, "If-Match", "*");
    }

    static Answer delete(String path) {
        return delete(path, "*");
    }

    static Answer delete(String path, String version) {
        return RunningCompany.as("admin").send("DELETE", PATH + path, "", "If-Match", version);
    }

    static Answer deleteAs(String who, String path) {
        return RunningCompany.as(who).send("DELETE", PATH + path, "", "If-Match", "*");
    }

    /** A request with a JSON body and further headers. */
    static Answer send(String who, String method, String path, Object body, String... headers) {
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 2, headers.length);
        all[0] = "Content-Type";
        all[1] = "application/json";
        return RunningCompany.as(who).send(method, PATH + path, body.toString(), all);
    }

    static long created(String path, Object body) {
        return createdAs("admin", path, body);
    }

    static long createdAs(String who, String path, Object body) {
        Answer answer = postAs(who, path, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.id();
    }

    static long objective() {
        return created("/objectives", Body.objective());
    }

    static long keyResult() {
        return created("/key-results", Body.keyResult(objective()));
    }

    static int total(String path) {
        return get(path).body().get("total").asInt();
    }

    /** The period of a cadence that a day counts for. */
    static long period(String cadenceUnit, LocalDate day) {
        return get("/periods?cadenceId=" + cadence(cadenceUnit) + "&on=" + day)
                .body()
                .get("values")
                .get(0)
                .get("id")
                .asLong();
    }

    static long cadence(String unit) {
        for (JsonNode cadence : get("/cadences").body().get("values")) {
            if (cadence.get("unit").asText().equals(unit)
                    && cadence.get("count").asInt() == 1)
                return cadence.get("id").asLong();
        }
        throw new AssertionError("no cadence of one " + unit);
    }

    static String amountField() {
        for (JsonNode field :
                RunningCompany.as("admin").get("/rest/api/2/field").body()) {
            if (field.get("name").asText().equals("Deal profit"))
                return field.get("id").asText();
        }
        throw new AssertionError("no amounts");
    }

    /** The key of a new open issue. */
    static String issue(String who, String project, String type) {
        return RunningCompany.as(who)
                .created(
                        "/rest/api/2/issue",
                        "{\"fields\":{\"project\":{\"key\":\"%s\"},\"issuetype\":{\"name\":\"%s\"},\"summary\":\"x\"}}"
                                .formatted(project, type))
                .body()
                .get("key")
                .asText();
    }

    /** A problem in words, with its code and without anything that is for programmers. */
    static void refused(Answer answer, int status, String code) {
        assertThat(answer.status()).as("status of %s", answer.text()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.body().fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("type", "title", "status", "detail", "code", "fields");
        assertThat(answer.body().get("code").asText()).isEqualTo(code);
        assertThat(answer.body().get("status").asInt()).isEqualTo(status);
        for (String words : List.of("title", "detail"))
            assertThat(answer.body().get(words).asText())
                    .isNotBlank()
                    .doesNotStartWith("okr.")
                    .doesNotContainPattern("\\{\\d");
        assertThat(answer.text()).doesNotContain("Exception", "com.okrcascade", "\\tat ");
    }

    static void refused(Answer answer, int status, String code, String field) {
        refused(answer, status, code);
        assertThat(answer.body().get("fields").fieldNames()).toIterable().containsExactly(field);
    }
}
