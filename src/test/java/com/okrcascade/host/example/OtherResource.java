package com.okrcascade.host.example;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** A second resource, which Spring must make too. */
@Path("/other")
@Produces(MediaType.APPLICATION_JSON)
public final class OtherResource {
    private final ExampleConfiguration.Started started;

    @Inject
    public OtherResource(ExampleConfiguration.Started started) {
        this.started = started;
    }

    @GET
    @UnrestrictedAccess
    public boolean isStarted() {
        return started.isYes();
    }
}
