package com.okrcascade.web.rest;

import com.okrcascade.application.explaining.Explain;
import com.okrcascade.application.port.Texts;
import com.okrcascade.application.port.Visitors;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Why a key result has its value. Refusals: not-logged-in, not-there, wrong-type, day-ahead. */
@Path("/key-results/{id}/explanation")
@Produces(Answers.JSON)
public final class KeyResultExplanationResource {
    private final Visitors visitors;
    private final Texts texts;
    private final Explain explain;

    @Inject
    public KeyResultExplanationResource(Visitors visitors, Texts texts, Explain explain) {
        this.visitors = visitors;
        this.texts = texts;
        this.explain = explain;
    }

    /** As of a day; today when none is given. */
    @Expensive
    @GET
    public Response read(@PathParam("id") String id, @QueryParam("asOf") @Nullable String asOf) {
        KeyResultId keyResult = Parameters.id(id, KeyResultId::new);
        Explain.Explained explained =
                explain.keyResult(visitors.current(), keyResult, Parameters.optionalDay("asOf", asOf));
        KeyResult row = explained.reading().access().see(keyResult);
        return Answers.ok(ExplanationJson.of(explained, new ExplanationWords(texts, explained, row), row));
    }
}
