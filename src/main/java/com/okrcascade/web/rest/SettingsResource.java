package com.okrcascade.web.rest;

import com.okrcascade.application.ReadGraph;
import com.okrcascade.application.Reading;
import com.okrcascade.application.port.Visitors;
import com.okrcascade.application.settings.ChangeSettings;
import com.okrcascade.domain.model.Settings;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/**
 * Settings for the whole product, for administrators. Refusals: not-logged-in, not-allowed, stale-version,
 * version-missing, not-between, statuses-missing, text-missing, text-too-long.
 */
@Path("/settings")
@Produces(Answers.JSON)
public final class SettingsResource {
    private final Visitors visitors;
    private final ReadGraph readGraph;
    private final ChangeSettings changeSettings;

    @Inject
    public SettingsResource(Visitors visitors, ReadGraph readGraph, ChangeSettings changeSettings) {
        this.visitors = visitors;
        this.readGraph = readGraph;
        this.changeSettings = changeSettings;
    }

    @GET
    public Response read() {
        Reading reading = readGraph.as(visitors.current());
        reading.access().requireAdminister();
        Settings settings = reading.graph().facts().settings();
        return Answers.ok(SettingsJson.of(settings), settings.version());
    }

    @PUT
    @Consumes(Answers.JSON)
    public Response change(@HeaderParam("If-Match") @Nullable String version, String body) {
        changeSettings.change(visitors.current(), Parameters.version(version), SettingsReader.read(body));
        return read();
    }
}
