package com.okrcascade.web.rest;

import com.okrcascade.application.ReadGraph;
import com.okrcascade.application.Reading;
import com.okrcascade.application.company.ChangeRole;
import com.okrcascade.application.company.CreateRole;
import com.okrcascade.application.port.Visitors;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.access.NotThere;
import com.okrcascade.domain.model.Role;
import com.okrcascade.domain.model.RoleId;
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
 * Roles. Refusals: not-logged-in, not-allowed, not-there, stale-version, version-missing, text-missing, text-too-long,
 * reference-missing, person-unknown, group-unknown, project-missing.
 */
@Path("/roles")
@Produces(Answers.JSON)
public final class RolesResource {
    private final Visitors visitors;
    private final ReadGraph readGraph;
    private final CreateRole createRole;
    private final ChangeRole changeRole;

    @Inject
    public RolesResource(Visitors visitors, ReadGraph readGraph, CreateRole createRole, ChangeRole changeRole) {
        this.visitors = visitors;
        this.readGraph = readGraph;
        this.createRole = createRole;
        this.changeRole = changeRole;
    }

    /** Those in use, and with "retired" the others, too. */
    @GET
    public Response list(@QueryParam("retired") @DefaultValue("false") boolean retired, @BeanParam Paging paging) {
        Reading reading = readGraph.as(visitors.current());
        List<Role> roles = reading.graph().facts().roles().stream()
                .filter(role -> retired || !role.retired())
                .toList();
        return Answers.ok(PageJson.of(roles, paging, role -> RoleJson.of(role, reading.access())));
    }

    @POST
    @Consumes(Answers.JSON)
    public Response create(@BeanParam Sent sent, String body) {
        Actor actor = sent.by(visitors);
        RoleId id = createRole.create(actor, RoleReader.read(body), sent.once(actor, "roles", body));
        Reading reading = readGraph.as(actor);
        Role created = find(reading, id);
        return Answers.created(RoleJson.of(created, reading.access()), created.version());
    }

    @GET
    @Path("/{id}")
    public Response read(@PathParam("id") String id) {
        return answer(Parameters.id(id, RoleId::new));
    }

    @PUT
    @Path("/{id}")
    @Consumes(Answers.JSON)
    public Response change(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String version, String body) {
        RoleId role = Parameters.id(id, RoleId::new);
        changeRole.change(visitors.current(), role, Parameters.version(version), RoleReader.read(body));
        return answer(role);
    }

    /** Retires it. */
    @DELETE
    @Path("/{id}")
    public Response retire(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String version) {
        changeRole.retire(visitors.current(), Parameters.id(id, RoleId::new), Parameters.version(version));
        return Answers.nothing();
    }

    private Response answer(RoleId id) {
        Reading reading = readGraph.as(visitors.current());
        Role role = find(reading, id);
        return Answers.ok(RoleJson.of(role, reading.access()), role.version());
    }

    private static Role find(Reading reading, RoleId id) {
        return reading.graph().facts().roles().find(id.value()).orElseThrow(() -> new NotThere(id.key()));
    }
}
