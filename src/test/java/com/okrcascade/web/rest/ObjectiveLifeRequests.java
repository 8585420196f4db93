package com.okrcascade.web.rest;

import static com.okrcascade.web.rest.OkrApi.TODAY;
import static com.okrcascade.web.rest.OkrApi.cadence;
import static com.okrcascade.web.rest.OkrApi.created;
import static com.okrcascade.web.rest.OkrApi.delete;
import static com.okrcascade.web.rest.OkrApi.get;
import static com.okrcascade.web.rest.OkrApi.objective;
import static com.okrcascade.web.rest.OkrApi.period;
import static com.okrcascade.web.rest.OkrApi.post;
import static com.okrcascade.web.rest.OkrApi.postAs;
import static com.okrcascade.web.rest.OkrApi.put;
import static com.okrcascade.web.rest.OkrApi.refused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.ClassRule;
import org.junit.Test;

/** Where an objective lies, and how it comes and goes. */
public class ObjectiveLifeRequests {
    @ClassRule
    public static final RunningCompany COMPANY = new RunningCompany();

    @Test
    public void anObjectiveNeverLiesBelowItself() {
        long parent = objective();
        long child = created("/objectives", Body.objective().with("parentId", parent));

        for (long below : new long[] {parent, child})
            refused(
                    put("/objectives/" + parent, Body.objective().with("parentId", below)),
                    409,
                    "objective-cycle",
                    "parentId");
    }

    @Test
    public void aPeriodLiesWithinTheParents() {
        long quarter = period("QUARTER", TODAY);
        long parent = created("/objectives", Body.objective().with("periodId", quarter));
        Body below = Body.objective().with("parentId", parent);

        refused(post("/objectives", below), 409, "period-not-within-parent", "periodId");
        refused(
                post("/objectives", below.with("periodId", period("QUARTER", TODAY.plusMonths(3)))),
                409,
                "period-not-within-parent",
                "periodId");
        created("/objectives", below.with("periodId", quarter));
        refused(
                put("/objectives/" + parent, Body.objective().with("periodId", period("QUARTER", TODAY.plusMonths(3)))),
                409,
                "period-not-within-parent",
                "periodId");
    }

    @Test
    public void anArchivedObjectiveIsReadOnly() {
        long objective = objective();
        long keyResult = created("/key-results", Body.keyResult(objective));
        String path = "/objectives/" + objective;
        assertThat(post(path + "/archive", "{}").body().get("state").asText()).isEqualTo("ARCHIVED");

        refused(put(path, Body.objective()), 409, "archived");
        refused(post("/key-results", Body.keyResult(objective)), 409, "archived");
        String below = "/key-results/" + keyResult;
        refused(put(below, Body.keyResult(objective)), 409, "archived");
        refused(delete(below), 409, "archived");
        refused(post(below + "/check-ins", "{\"value\":1,\"confidence\":5}"), 409, "archived");
        refused(post(below + "/break-down", Body.empty().with("toCadenceId", cadence("QUARTER"))), 409, "archived");
        refused(post(below + "/break-down/undo", "{}"), 409, "archived");
        assertThat(post(path + "/unarchive", "{}").body().get("state").asText()).isEqualTo("ACTIVE");
    }

    @Test
    public void nothingNewIsPutBelowAnArchivedObjective() {
        long archived = objective();
        long other = objective();
        long child = created("/objectives", Body.objective().with("parentId", archived));
        post("/objectives/" + archived + "/archive", "{}");
        Body below = Body.objective().with("parentId", archived);

        refused(post("/objectives", below), 409, "archived", "parentId");
        refused(put("/objectives/" + other, below), 409, "archived", "parentId");
        assertThat(put("/objectives/" + child, below.with("title", "Still there"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    public void whatHasChildrenIsNotDeleted() {
        long parent = objective();
        long child = created("/objectives", Body.objective().with("parentId", parent));

        refused(delete("/objectives/" + parent), 409, "children-stand");
        assertThat(delete("/objectives/" + child).status()).isEqualTo(204);
        assertThat(delete("/objectives/" + parent).status()).isEqualTo(204);
    }

    @Test
    public void aDeletedObjectiveIsNotThereUntilItIsRestored() {
        long objective = objective();
        long keyResult = created("/key-results", Body.keyResult(objective));
        String path = "/objectives/" + objective;
        delete(path);

        refused(get(path), 404, "not-there");
        refused(get("/key-results/" + keyResult), 404, "not-there");
        refused(postAs("lena", path + "/restore", "{}"), 403, "not-allowed");
        assertThat(post(path + "/restore", "{}").status()).isEqualTo(200);
        assertThat(get("/key-results/" + keyResult).status()).isEqualTo(200);
        refused(post(path + "/restore", "{}"), 404, "not-there");
    }
}
