package com.okrcascade.web.rest;

import static com.okrcascade.web.rest.OkrApi.created;
import static com.okrcascade.web.rest.OkrApi.delete;
import static com.okrcascade.web.rest.OkrApi.objective;
import static com.okrcascade.web.rest.OkrApi.post;
import static com.okrcascade.web.rest.OkrApi.put;
import static com.okrcascade.web.rest.OkrApi.refused;

import java.util.List;
import org.junit.ClassRule;
import org.junit.Test;

/** Which key results may count toward which. */
public class ContributionRequests {
    @ClassRule
    public static final RunningCompany COMPANY = new RunningCompany();

    private final long top = objective();
    private final long below = created("/objectives", Body.objective().with("parentId", top));
    private final long into = created("/key-results", Body.keyResult(top));
    private final Body contribution = Body.keyResult(below).with("parentKeyResultId", into);

    @Test
    public void aKeyResultCountsTowardOneOfTheParentObjective() {
        created("/key-results", contribution);

        refused(delete("/key-results/" + into), 409, "contributions-stand");
        for (long elsewhere : new long[] {objective(), top})
            refused(
                    post("/key-results", contribution.with("objectiveId", elsewhere)),
                    409,
                    "not-parents-key-result",
                    "parentKeyResultId");
    }

    @Test
    public void whatDoesNotAddUpIsRefused() {
        for (Body other : List.of(
                contribution.with("unitOfMeasure", "EUR"),
                contribution.with("unitKind", "COUNT"),
                contribution.with("baseline", "1000").with("target", "0")))
            refused(post("/key-results", other), 409, "does-not-add-up", "parentKeyResultId");
        created("/key-results", contribution);
        refused(
                put("/key-results/" + into, Body.keyResult(top).with("unitOfMeasure", "EUR")),
                409,
                "does-not-add-up",
                "parentKeyResultId");
    }

    @Test
    public void aKeyResultNeverCountsTowardItself() {
        long lower = created("/key-results", contribution);

        for (long itself : new long[] {into, lower})
            refused(
                    put("/key-results/" + into, Body.keyResult(top).with("parentKeyResultId", itself)),
                    409,
                    "contribution-cycle",
                    "parentKeyResultId");
    }

    @Test
    public void whatOthersCountTowardDoesNotMoveAwayFromThem() {
        created("/key-results", contribution);

        refused(put("/key-results/" + into, Body.keyResult(objective())), 409, "contributions-stand", "objectiveId");
    }

    @Test
    public void anObjectiveThatContributesDoesNotMoveElsewhere() {
        created("/key-results", contribution);

        refused(
                put("/objectives/" + below, Body.objective().with("parentId", objective())),
                409,
                "contributions-stand",
                "parentId");
    }
}
