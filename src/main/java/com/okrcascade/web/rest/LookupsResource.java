package com.okrcascade.web.rest;

import com.okrcascade.application.ReadGraph;
import com.okrcascade.application.Reading;
import com.okrcascade.application.port.Choices;
import com.okrcascade.application.port.Visitors;
import com.okrcascade.domain.access.Actor;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * What forms choose from in Jira. Groups and project roles are for those who may give them roles. Refusals:
 * not-logged-in, not-allowed, wrong-type.
 */
@Path("/")
@Produces(Answers.JSON)
public final class LookupsResource {
    private static final int MOST = 100;

    private final Visitors visitors;
    private final ReadGraph readGraph;
    private final Choices choices;

    @Inject
    public LookupsResource(Visitors visitors, ReadGraph readGraph, Choices choices) {
        this.visitors = visitors;
        this.readGraph = readGraph;
        this.choices = choices;
    }

    @GET
    @Path("groups")
    public Response groups(
            @QueryParam("text") @DefaultValue("") String text, @QueryParam("limit") @DefaultValue("8") String limit) {
        reading().access().requireManageRoles();
        return page(choices.groups(text.strip(), Parameters.whole("limit", limit, 1, MOST)));
    }

    @GET
    @Path("project-roles")
    public Response projectRoles() {
        reading().access().requireManageRoles();
        return page(choices.projectRoles());
    }

    /** Those that the reader may browse. */
    @GET
    @Path("projects")
    public Response projects() {
        Actor actor = reading().access().actor();
        return page(actor.key().map(choices::projects).orElse(List.of()));
    }

    /** Fields of issues that hold a number. */
    @GET
    @Path("fields")
    public Response fields() {
        reading();
        return page(choices.numberFields());
    }

    @GET
    @Path("statuses")
    public Response statuses() {
        reading();
        return page(choices.statuses());
    }

    @GET
    @Path("resolutions")
    public Response resolutions() {
        reading();
        return page(choices.resolutions());
    }

    private Reading reading() {
        return readGraph.as(visitors.current());
    }

    private static Response page(List<?> all) {
        return Answers.ok(new PageJson<>(all, 0, all.size(), all.size()));
    }
}
