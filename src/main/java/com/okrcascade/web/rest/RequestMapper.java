package com.okrcascade.web.rest;

import com.okrcascade.application.port.Texts;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Requests that reach no resource: unknown addresses and methods, other content than JSON. They get a problem, too. */
@Provider
public final class RequestMapper implements ExceptionMapper<ClientErrorException> {
    private final Texts texts;

    @Inject
    public RequestMapper(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Response toResponse(ClientErrorException error) {
        Response response = error.getResponse();
        @Nullable String code = code(response.getStatus());
        return code == null || response.hasEntity() ? response : problem(response, code);
    }

    /** With the headers of the answer it stands for, such as those that say which methods are allowed. */
    private Response problem(Response response, String code) {
        int status = response.getStatus();
        String title = texts.text("okr.problem." + status);
        String detail = texts.text("okr.refusal." + code);
        Response answer = Answers.problem(new ProblemJson("about:blank", title, status, detail, code, Map.of()));
        answer.getHeaders().putAll(response.getHeaders());
        answer.getHeaders().putSingle("Content-Type", "application/problem+json");
        return answer;
    }

    private static @Nullable String code(int status) {
        return switch (status) {
            case 400, 415 -> "not-json";
            case 404 -> "not-there";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            default -> null;
        };
    }
}
