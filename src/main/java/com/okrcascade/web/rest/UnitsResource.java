package com.okrcascade.web.rest;

import com.okrcascade.application.ReadGraph;
import com.okrcascade.application.company.ChangeUnit;
import com.okrcascade.application.company.CreateUnit;
import com.okrcascade.application.port.Visitors;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.access.NotThere;
import com.okrcascade.domain.model.Unit;
import com.okrcascade.domain.model.UnitId;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Units. Refusals: not-logged-in, not-allowed, not-there, stale-version, version-missing, text-missing, text-too-long,
 * reference-missing, person-unknown, unit-cycle, units-stand.
 */
@Path("/units")
@Produces(Answers.JSON)
public final class UnitsResource {
    private final Visitors visitors;
    private final ReadGraph readGraph;
    private final CreateUnit createUnit;
    private final ChangeUnit changeUnit;

    @Inject
    public UnitsResource(Visitors visitors, ReadGraph readGraph, CreateUnit createUnit, ChangeUnit changeUnit) {
        this.visitors = visitors;
        this.readGraph = readGraph;
        this.createUnit = createUnit;
        this.changeUnit = changeUnit;
    }

    /** Those in use, and with "retired" the others, too. */
    @GET
    public Response list(@QueryParam("retired") @DefaultValue("false") boolean retired, @BeanParam Paging paging) {
        List<Unit> units = readGraph.as(visitors.current()).graph().facts().units().stream()
                .filter(unit -> retired || !unit.retired())
                .toList();
        return Answers.ok(PageJson.of(units, paging, UnitJson::of));
    }

    @POST
    @Consumes(Answers.JSON)
    public Response create(@BeanParam Sent sent, String body) {
        Actor actor = sent.by(visitors);
        UnitId id = createUnit.create(actor, UnitReader.read(body), sent.once(actor, "units", body));
        Unit created = find(id);
        return Answers.created(UnitJson.of(created), created.version());
    }

    @GET
    @Path("/{id}")
    public Response read(@PathParam("id") String id) {
        return answer(Parameters.id(id, UnitId::new));
    }

    @PUT
    @Path("/{id}")
    @Consumes(Answers.JSON)
    public Response change(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String version, String body) {
        UnitId unit = Parameters.id(id, UnitId::new);
        changeUnit.change(visitors.current(), unit, Parameters.version(version), UnitReader.read(body));
        return answer(unit);
    }

    /** Retires it. */
    @DELETE
    @Path("/{id}")
    public Response retire(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String version) {
        changeUnit.retire(visitors.current(), Parameters.id(id, UnitId::new), Parameters.version(version));
        return Answers.nothing();
    }

    private Response answer(UnitId id) {
        Unit unit = find(id);
        return Answers.ok(UnitJson.of(unit), unit.version());
    }

    private Unit find(UnitId id) {
        return readGraph
                .as(visitors.current())
                .graph()
                .facts()
                .units()
                .find(id.value())
                .orElseThrow(() -> new NotThere(id.key()));
    }
}
