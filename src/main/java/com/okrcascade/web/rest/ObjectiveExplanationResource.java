package com.okrcascade.web.rest;

import com.okrcascade.application.explaining.Explain;
import com.okrcascade.application.port.Texts;
import com.okrcascade.application.port.Visitors;
import com.okrcascade.domain.model.ObjectiveId;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Why an objective has its progress. Refusals: not-logged-in, not-there, wrong-type, day-ahead. */
@Path("/objectives/{id}/explanation")
@Produces(Answers.JSON)
public final class ObjectiveExplanationResource {
    private final Visitors visitors;
    private final Texts texts;
    private final Explain explain;

    @Inject
    public ObjectiveExplanationResource(Visitors visitors, Texts texts, Explain explain) {
        this.visitors = visitors;
        this.texts = texts;
        this.explain = explain;
    }

    /** As of a day; today when none is given. */
    @Expensive
    @GET
    public Response read(@PathParam("id") String id, @QueryParam("asOf") @Nullable String asOf) {
        Explain.Explained explained = explain.objective(
                visitors.current(), Parameters.id(id, ObjectiveId::new), Parameters.optionalDay("asOf", asOf));
        return Answers.ok(ExplanationJson.of(explained, new ExplanationWords(texts, explained, null), null));
    }
}
