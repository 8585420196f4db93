package com.okrcascade.web.rest;

import com.okrcascade.application.crediting.ReadHealth;
import com.okrcascade.application.port.Visitors;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

/** Whether crediting keeps up, for administrators. Refusals: not-logged-in, not-allowed. */
@Path("/health")
@Produces(Answers.JSON)
public final class HealthResource {
    private final Visitors visitors;
    private final ReadHealth readHealth;

    @Inject
    public HealthResource(Visitors visitors, ReadHealth readHealth) {
        this.visitors = visitors;
        this.readHealth = readHealth;
    }

    @GET
    public Response read() {
        return Answers.ok(ServiceHealthJson.of(readHealth.as(visitors.current())));
    }
}
