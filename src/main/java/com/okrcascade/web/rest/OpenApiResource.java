package com.okrcascade.web.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The full contract of this API. */
@Path("/openapi.json")
@Produces(Answers.JSON)
public final class OpenApiResource {
    @GET
    public Response read() {
        try (InputStream document =
                Objects.requireNonNull(OpenApiResource.class.getResourceAsStream("/openapi/okr.json"))) {
            return Answers.answer(
                    Response.ok(new String(document.readAllBytes(), StandardCharsets.UTF_8), Answers.JSON));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
