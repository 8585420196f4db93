package com.okrcascade.web.rest;

import com.okrcascade.application.port.Texts;
import com.okrcascade.domain.Refusal;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import java.util.TreeMap;

/** The one place where a refusal becomes an answer. Its text gets the facts in the alphabetical order of their names. */
@Provider
public final class RefusalMapper implements ExceptionMapper<Refusal> {
    private final Texts texts;

    @Inject
    public RefusalMapper(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Response toResponse(Refusal refusal) {
        int status = status(refusal.kind());
        String detail = texts.text(
                refusal.messageKey(), new TreeMap<>(refusal.facts()).values().toArray());
        Map<String, String> fields =
                refusal.field().map(field -> Map.of(field, detail)).orElse(Map.of());
        Response answer = Answers.problem(new ProblemJson(
                "about:blank", texts.text("okr.problem." + status), status, detail, refusal.code(), fields));
        if (refusal.kind() == Refusal.Kind.TOO_MANY)
            answer.getHeaders().putSingle("Retry-After", refusal.facts().getOrDefault("seconds", 1));
        return answer;
    }

    private static int status(Refusal.Kind kind) {
        return switch (kind) {
            case MALFORMED -> 400;
            case ANONYMOUS -> 401;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case STALE -> 412;
            case TOO_LARGE -> 413;
            case INVALID -> 422;
            case VERSION_MISSING -> 428;
            case TOO_MANY -> 429;
            case BUSY -> 503;
        };
    }
}
