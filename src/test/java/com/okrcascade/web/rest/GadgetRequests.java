package com.okrcascade.web.rest;

import static com.okrcascade.web.rest.OkrApi.created;
import static com.okrcascade.web.rest.OkrApi.get;
import static com.okrcascade.web.rest.OkrApi.objective;
import static com.okrcascade.web.rest.OkrApi.postAs;
import static com.okrcascade.web.rest.OkrApi.refused;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.ClassRule;
import org.junit.Test;

/** What a dashboard and those who wait for changes read. */
public class GadgetRequests {
    @ClassRule
    public static final RunningCompany COMPANY = new RunningCompany();

    private final long objective = objective();
    private final String gadget = "/gadget?objectiveId=" + objective;

    @Test
    public void theGadgetShowsAGoalWithWhatLiesBelow() {
        long keyResult = created("/key-results", Body.keyResult(objective));
        created("/objectives", Body.objective().with("parentId", objective));

        JsonNode shown = get(gadget).body();

        assertThat(shown.get("objective").get("id").asLong()).isEqualTo(objective);
        assertThat(shown.get("keyResult").get("id").asLong()).isEqualTo(keyResult);
        assertThat(shown.get("children")).hasSize(1);
    }

    /** The chart of a mean of others was empty. */
    @Test
    public void theGadgetChartsTheProgressOfWhatOnlyAverages() {
        long mean = created("/key-results", Body.keyResult(objective).with("rollUp", "WEIGHTED_PROGRESS"));
        long below = created("/objectives", Body.objective().with("parentId", objective));
        long part = created("/key-results", Body.keyResult(below).with("parentKeyResultId", mean));
        postAs("admin", "/key-results/" + part + "/check-ins", "{\"value\":412.35,\"confidence\":7}");

        JsonNode shown = get(gadget + "&keyResultId=" + mean).body();
        assertThat(shown.get("seriesInPercent").asBoolean()).isTrue();
        assertThat(shown.get("series").findValuesAsText("value")).containsExactly("41.24");
        JsonNode other = get("/gadget?objectiveId=" + below).body();
        assertThat(other.get("seriesInPercent").asBoolean()).isFalse();
        assertThat(other.get("series").findValuesAsText("value")).containsExactly("412.35");
    }

    /** The dashboard showed JIRAUSER10103, which nobody knows. */
    @Test
    public void theGadgetSaysWhoChangedAValueByTheirName() {
        long keyResult = created("/key-results", Body.keyResult(objective).with("ownerKey", "JIRAUSER10103"));
        postAs("lena", "/key-results/" + keyResult + "/check-ins", "{\"value\":5,\"confidence\":7}");

        assertThat(get(gadget).body().findValuesAsText("author")).containsExactly("Lena Kov\u00e1\u0159");
    }

    @Test
    public void whatCannotBeReadIsRefused() {
        for (String depth : List.of("-1", "7", "x"))
            refused(get(gadget + "&depth=" + depth), 400, "wrong-type", "depth");
        for (String changes : List.of("-1", "51", "x"))
            refused(get(gadget + "&changes=" + changes), 400, "wrong-type", "changes");
        refused(get(gadget + "&keyResultId=x"), 400, "wrong-type", "keyResultId");
        refused(get(gadget + "&keyResultId=999999"), 404, "not-there");
        refused(get("/gadget"), 404, "not-there");
    }

    @Test
    public void whatChangedSinceIsTold() {
        long before = get("/changes").body().get("revision").asLong();
        long another = objective();

        JsonNode since = get("/changes?since=" + before).body();

        assertThat(since.get("complete").asBoolean()).isTrue();
        assertThat(since.get("changes"))
                .anyMatch(change -> change.get("type").asText().equals("OBJECTIVE")
                        && change.get("id").asLong() == another);
        for (String no : List.of("x", "-1", "99999999999", ""))
            refused(get("/changes?since=" + no), 400, "wrong-type", "since");
    }
}
