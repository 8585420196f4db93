package com.okrcascade.web.rest;

import com.okrcascade.application.fault.Fault;
import com.okrcascade.application.port.Texts;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whatever is neither a refusal nor a wrong request: the answer has a reference to the log and nothing else. */
@Provider
public final class FaultMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = LoggerFactory.getLogger(FaultMapper.class);
    private static final int FAILED = 500;

    private final Texts texts;

    @Inject
    public FaultMapper(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof WebApplicationException told
                && told.getResponse().getStatus() < FAILED) return told.getResponse();
        if (failure instanceof IOException) return Response.serverError().build(); // the reader has gone
        String reference = Fault.logged(LOG, "A request", failure);
        return Answers.problem(new ProblemJson(
                "about:blank",
                texts.text("okr.problem.500"),
                FAILED,
                texts.text("okr.refusal.failed", reference),
                "failed",
                Map.of()));
    }
}
