package com.okrcascade.host.jira.rest;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.okrcascade.host.jira.store.Refused;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Set;

/** Turns refusals into Jira's error answers. */
final class RestErrors {
    private RestErrors() {}

    static Set<Object> mappers() {
        return Set.of(new OfRestError(), new OfRefused(), new OfSyntax(), new OfShape());
    }

    private static Response answer(RestError error) {
        Response.ResponseBuilder response = Response.status(error.status())
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(error.json());
        return error.status() == 401
                ? response.header("WWW-Authenticate", "Basic realm=\"Jira\"").build()
                : response.build();
    }

    /** What a resource refused. */
    public static final class OfRestError implements ExceptionMapper<RestError> {
        @Override
        public Response toResponse(RestError error) {
            return answer(error);
        }
    }

    /** What the store refused, for instance a step that somebody else has just taken. */
    public static final class OfRefused implements ExceptionMapper<Refused> {
        @Override
        public Response toResponse(Refused refusal) {
            return answer(new RestError(400, refusal.getMessage()));
        }
    }

    /** A body that is no JSON; before Jersey's own mapper, which would answer plain text. */
    @Priority(1)
    public static final class OfSyntax implements ExceptionMapper<JsonParseException> {
        @Override
        public Response toResponse(JsonParseException error) {
            return answer(new RestError(400, error.getOriginalMessage()));
        }
    }

    /** JSON of another shape. */
    @Priority(1)
    public static final class OfShape implements ExceptionMapper<JsonMappingException> {
        @Override
        public Response toResponse(JsonMappingException error) {
            return answer(new RestError(400, error.getOriginalMessage()));
        }
    }
}
