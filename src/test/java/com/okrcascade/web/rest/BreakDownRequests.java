package com.okrcascade.web.rest;

import static com.okrcascade.web.rest.OkrApi.cadence;
import static com.okrcascade.web.rest.OkrApi.created;
import static com.okrcascade.web.rest.OkrApi.delete;
import static com.okrcascade.web.rest.OkrApi.get;
import static com.okrcascade.web.rest.OkrApi.keyResult;
import static com.okrcascade.web.rest.OkrApi.objective;
import static com.okrcascade.web.rest.OkrApi.post;
import static com.okrcascade.web.rest.OkrApi.refused;
import static com.okrcascade.web.rest.OkrApi.total;
import static org.assertj.core.api.Assertions.assertThat;

import com.okrcascade.proof.Client.Answer;
import java.util.Arrays;
import java.util.List;
import org.junit.ClassRule;
import org.junit.Test;

/** Breaking a key result down over the periods below it. */
public class BreakDownRequests {
    @ClassRule
    public static final RunningCompany COMPANY = new RunningCompany();

    private final String path = "/key-results/" + keyResult() + "/break-down";
    private final Body quarters = Body.empty().with("toCadenceId", cadence("QUARTER"));

    @Test
    public void aPreviewChangesNothing() {
        int before = total("/objectives");

        Answer plan = post(path, quarters.with("dryRun", true));

        assertThat(plan.body().get("parts")).hasSize(4);
        assertThat(plan.body().get("created").asInt()).isEqualTo(4);
        assertThat(total("/objectives")).isEqualTo(before);
    }

    @Test
    public void aBreakDownIsMadeOnceAndUndone() {
        int before = total("/objectives");

        assertThat(post(path, quarters).body().get("created").asInt()).isEqualTo(4);
        assertThat(total("/objectives")).isEqualTo(before + 4);
        assertThat(post(path, quarters).body().get("kept").asInt()).isEqualTo(4);
        assertThat(post(path + "/undo", "{}").body().get("deleted").asInt()).isEqualTo(4);
        assertThat(post(path + "/undo", "{}").body().get("deleted").asInt()).isZero();
        assertThat(total("/objectives")).isEqualTo(before);
    }

    @Test
    public void aCadenceThatIsNotBelowIsRefused() {
        refused(post(path, quarters.without("toCadenceId")), 400, "field-missing", "toCadenceId");
        refused(post(path, quarters.with("toCadenceId", "3")), 400, "wrong-type", "toCadenceId");
        refused(post(path, quarters.with("toCadenceId", 999_999)), 404, "no-such-cadence");
        refused(post(path, quarters.with("toCadenceId", cadence("YEAR"))), 409, "cadence-not-below");
    }

    @Test
    public void aSplitThatCannotBeIsRefused() {
        refused(post(path, quarters.with("split", "FAIR")), 400, "not-one-of", "split");
        refused(post(path, quarters.with("start", "NOW")), 400, "not-one-of", "start");
        refused(post(path, quarters.with("dryRun", "yes")), 400, "wrong-type", "dryRun");
        refused(post(path, quarters.with("boss", 1)), 400, "field-unknown", "boss");
        Body linear = quarters.with("split", "LINEAR");
        for (int ratio : new int[] {-1, 0, 1001})
            refused(post(path, linear.with("ratio", ratio)), 422, "invalid-ratio", "ratio");
        Body compound = quarters.with("split", "COMPOUND");
        refused(post(path, compound), 400, "field-missing", "growth");
        for (int growth : new int[] {-1, 101})
            refused(post(path, compound.with("growth", growth)), 422, "invalid-growth", "growth");
    }

    @Test
    public void oneWeightIsNeededForEachPeriod() {
        Body own = quarters.with("split", "CUSTOM");

        refused(post(path, own), 422, "weights-do-not-match-periods");
        refused(post(path, own.with("weights", List.of(1, 2))), 422, "weights-do-not-match-periods");
        refused(post(path, own.with("weights", List.of(1, 1, 1, -1))), 422, "invalid-weight", "weights");
        refused(post(path, own.with("weights", List.of(1.5))), 400, "wrong-type", "weights");
        assertThat(post(path, own.with("weights", List.of(1, 2, 3, 4))).status())
                .isEqualTo(200);
    }

    @Test
    public void titlesAreTextAndStayWhatTheyAre() {
        refused(post(path, quarters.with("keyResultTitle", 5)), 400, "wrong-type", "keyResultTitle");
        refused(post(path, quarters.with("keyResultTitle", " ")), 422, "text-missing", "keyResultTitle");
        refused(post(path, quarters.with("keyResultTitle", "x".repeat(256))), 422, "text-too-long", "keyResultTitle");
        assertThat(post(path, quarters.with("keyResultTitle", "{0} { $1 \\ {nothing}"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    public void sharesAreNotBrokenDown() {
        Body share = Body.keyResult(objective()).with("unitKind", "PERCENT").with("unitOfMeasure", "%");

        refused(
                post("/key-results/" + created("/key-results", share) + "/break-down", quarters),
                409,
                "unit-does-not-add-up");
    }

    @Test
    public void aPartialPlanSaysWhatIsMissing() {
        String keyResult = "/key-results/" + keyResult();
        post(keyResult + "/break-down", quarters);
        assertThat(get(keyResult).body().get("notPlanned").asText()).isEqualTo("0.00");
        assertThat(get(keyResult).body().get("planned").isNull()).isTrue();
        long quarter = post(keyResult + "/break-down", quarters)
                .body()
                .get("parts")
                .get(0)
                .get("keyResultId")
                .asLong();

        assertThat(delete("/key-results/" + quarter, "*").status()).isLessThan(300);

        assertThat(get(keyResult).body().get("notPlanned").asText()).isNotEqualTo("0.00");
        assertThat(get(keyResult).body().get("planned").asText()).startsWith("Planned below: ");
    }

    @Test
    public void unitsShareTheWholeByTheirShares() {
        Body teams = units(share(team(), "60"), share(team(), "40.5"));

        Answer plan = post("/key-results/" + keyResult() + "/break-down", teams);

        assertThat(plan.body().get("created").asInt()).isEqualTo(2);
        assertThat(plan.body().get("difference").asText()).isEqualTo("0.00");
        assertThat(plan.body().get("parts").get(0).get("unitName").asText()).isNotEmpty();
    }

    @Test
    public void sharesThatCannotBeAreRefused() {
        Body half = share(team(), "0.5");
        refused(post(path, units(half.with("share", "-1"))), 422, "invalid-share", "units[0].share");
        refused(post(path, units(half, half)), 422, "unit-twice", "units");
        refused(post(path, units(half.with("unitId", 999_999))), 409, "reference-missing", "units");
        refused(post(path, units(half.with("jql", "nonsense ="))), 422, "query-not-usable", "jql");
        refused(post(path, quarters.with("horizon", 13)), 422, "not-between", "horizon");
    }

    private static Body units(Body... units) {
        return Body.empty().with("units", Arrays.stream(units).map(Body::json).toList());
    }

    private static Body share(long unit, String share) {
        return Body.empty().with("unitId", unit).with("share", share);
    }

    private static long team() {
        return created(
                "/units", Body.empty().with("name", "Team").with("kind", "TEAM").with("parentId", 1));
    }
}
