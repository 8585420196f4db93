package com.okrcascade.web.rest;

import com.okrcascade.web.json.Json;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The shapes that answers have. */
final class Answers {
    static final String JSON = MediaType.APPLICATION_JSON;

    private Answers() {}

    static Response ok(Object body) {
        return Response.ok(Json.write(body), JSON).build();
    }

    /** With the version of the definition as its tag, to be sent back as If-Match. */
    static Response ok(Object body, int version) {
        return Response.ok(Json.write(body), JSON)
                .tag(Integer.toString(version))
                .build();
    }

    static Response created(Object body, int version) {
        return Response.status(Response.Status.CREATED)
                .type(JSON)
                .tag(Integer.toString(version))
                .entity(Json.write(body))
                .build();
    }

    static Response nothing() {
        return Response.noContent().build();
    }

    static Response problem(ProblemJson problem) {
        return Response.status(problem.status())
                .type("application/problem+json")
                .entity(Json.write(problem))
                .build();
    }
}
