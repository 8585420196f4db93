package com.okrcascade.web.rest;

import static com.okrcascade.web.rest.OkrApi.TODAY;
import static com.okrcascade.web.rest.OkrApi.created;
import static com.okrcascade.web.rest.OkrApi.get;
import static com.okrcascade.web.rest.OkrApi.objective;
import static com.okrcascade.web.rest.OkrApi.post;
import static com.okrcascade.web.rest.OkrApi.refused;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.ClassRule;
import org.junit.Test;

/** Why a number is what it is. */
public class ExplanationRequests {
    @ClassRule
    public static final RunningCompany COMPANY = new RunningCompany();

    private final long objective = objective();
    private final long keyResult = created("/key-results", Body.keyResult(objective));

    @Test
    public void aNumberIsExplainedInWordsAndAsPartsThatAddUp() {
        report("412.35");

        JsonNode why = get("/key-results/" + keyResult + "/explanation").body();

        assertThat(why.get("value").asText()).isEqualTo("412.35");
        assertThat(why.get("total").asText()).isEqualTo("412.35");
        assertThat(why.get("addsUp").asBoolean()).isTrue();
        assertThat(why.get("asOf").asText()).isEqualTo(TODAY.toString());
        assertThat(lines(why)).containsExactly("BASELINE 0.00", "CHECK_IN 412.35");
        assertThat(why.get("formula").asText()).isEqualTo("$412.35 = $0 at the start + $412.35 from check-ins");
        assertThat(why.get("progressFormula").asText())
                .isEqualTo("(412.35 \u2212 0) / (1,000 \u2212 0) = 41.24\u00a0%");
        assertThat(why.get("basis").asText()).isEqualTo("As it stands today.");
    }

    /** "1 milestones" and "1 done" stood in Russian explanations. */
    @Test
    public void whatIsOnlyCountedHasNoUnitInItsExplanation() {
        String milestones =
                "[{\"id\":1,\"title\":\"Signed\",\"weight\":1,\"done\":true},{\"id\":2,\"title\":\"Open\",\"weight\":1}]";
        long steps = created("/key-results", counted("MILESTONES").withJson("milestones", milestones));
        long done = created("/key-results", counted("DONE"));
        post("/key-results/" + done + "/check-ins", "{\"value\":1,\"confidence\":7}");

        assertThat(get("/key-results/" + steps).body().get("unitKind").asText()).isEqualTo("COUNT");
        assertThat(formula(steps)).isEqualTo("1 = weight of the milestones that are done, of 2 in all");
        assertThat(formula(done)).isEqualTo("1 = 0 at the start + 1 from check-ins");
    }

    @Test
    public void theDayBeforeTheFirstCheckInHadNoData() {
        report("412.35");

        JsonNode why = get("/key-results/" + keyResult + "/explanation?asOf=" + TODAY.minusDays(1))
                .body();

        assertThat(why.get("value").isNull()).isTrue();
        assertThat(why.get("progress").isNull()).isTrue();
        assertThat(why.get("parts")).isEmpty();
        assertThat(why.get("addsUp").asBoolean()).isTrue();
        assertThat(why.get("formula").asText()).isEqualTo("No data before the first check-in.");
        assertThat(why.get("basis").asText()).startsWith("By what counts for days up to");
    }

    @Test
    public void anObjectiveIsExplainedByItsMembers() {
        report("412.35");
        created("/key-results", Body.keyResult(objective).with("weight", 3));

        JsonNode why = get("/objectives/" + objective + "/explanation").body();

        assertThat(why.get("progress").asLong()).isEqualTo(4124);
        assertThat(why.get("totalDone").asText()).isEqualTo("0.4124");
        assertThat(why.get("totalWeight").asText()).isEqualTo("1");
        assertThat(why.get("progressFormula").asText()).isEqualTo("(1 \u00d7 41.24\u00a0%) / 1 = 41.24\u00a0%");
        assertThat(why.get("parts").get(0).get("id").asLong()).isEqualTo(keyResult);
        assertThat(why.get("parts").get(1).get("note").asText()).isEqualTo("No data: left out of the mean");
        assertThat(why.get("addsUp").asBoolean()).isTrue();
    }

    @Test
    public void aDayThatCannotBeExplainedIsRefused() {
        for (String path : List.of("/key-results/" + keyResult, "/objectives/" + objective)) {
            refused(get(path + "/explanation?asOf=" + TODAY.plusDays(1)), 422, "day-ahead", "asOf");
            refused(get(path + "/explanation?asOf=yesterday"), 400, "wrong-type", "asOf");
            assertThat(get(path + "/explanation?asOf=1900-01-01").status()).isEqualTo(200);
        }
    }

    private Body counted(String direction) {
        return Body.keyResult(objective)
                .without("unitKind")
                .without("unitOfMeasure")
                .without("decimals")
                .without("baseline")
                .without("target")
                .with("direction", direction);
    }

    private static String formula(long id) {
        return get("/key-results/" + id + "/explanation").body().get("formula").asText();
    }

    private void report(String value) {
        post(
                "/key-results/" + keyResult + "/check-ins",
                Body.empty().with("value", value).with("confidence", 7));
    }

    private static List<String> lines(JsonNode why) {
        List<String> lines = new ArrayList<>();
        why.get("parts")
                .forEach(part -> lines.add(
                        part.get("kind").asText() + " " + part.get("amount").asText()));
        return lines;
    }
}
