package com.okrcascade.web.rest;

import com.okrcascade.web.json.Json;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The shapes that answers have. */
final class Answers {
    static final String JSON = MediaType.APPLICATION_JSON;

    private Answers() {}

    static Response ok(Object body) {
        return answer(Response.ok(Json.write(body), JSON));
    }

    /** With the version of the definition as its tag, to be sent back as If-Match. */
    static Response ok(Object body, int version) {
        return answer(Response.ok(Json.write(body), JSON).tag(Integer.toString(version)));
    }

    static Response created(Object body, int version) {
        return answer(Response.status(Response.Status.CREATED)
                .type(JSON)
                .tag(Integer.toString(version))
                .entity(Json.write(body)));
    }

    static Response nothing() {
        return answer(Response.noContent());
    }

    static Response problem(ProblemJson problem) {
        return answer(Response.status(problem.status())
                .type("application/problem+json")
                .entity(Json.write(problem)));
    }

    /** Nothing keeps it: what one person may read is not for whoever sits at the same browser or proxy next. */
    static Response answer(Response.ResponseBuilder answer) {
        return answer.header("Cache-Control", "no-store").build();
    }
}
