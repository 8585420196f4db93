package com.okrcascade.web.rest;

import com.okrcascade.application.ReadGraph;
import com.okrcascade.application.port.Visitors;
import com.okrcascade.domain.model.Settings;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

/** What holds where nobody has set anything. Refusals: not-logged-in, not-allowed. */
@Path("/settings/defaults")
@Produces(Answers.JSON)
public final class SettingsDefaultsResource {
    private final Visitors visitors;
    private final ReadGraph readGraph;

    @Inject
    public SettingsDefaultsResource(Visitors visitors, ReadGraph readGraph) {
        this.visitors = visitors;
        this.readGraph = readGraph;
    }

    @GET
    public Response read() {
        readGraph.as(visitors.current()).access().requireAdminister();
        return Answers.ok(SettingsJson.of(Settings.DEFAULT));
    }
}
