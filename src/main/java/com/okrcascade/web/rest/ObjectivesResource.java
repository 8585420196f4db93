package com.okrcascade.web.rest;

import com.okrcascade.application.ReadGraph;
import com.okrcascade.application.Reading;
import com.okrcascade.application.objectives.ChangeObjective;
import com.okrcascade.application.objectives.CreateObjective;
import com.okrcascade.application.objectives.MoveObjectiveTo;
import com.okrcascade.application.port.Texts;
import com.okrcascade.application.port.Visitors;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.model.Objective;
import com.okrcascade.domain.model.ObjectiveId;
import com.okrcascade.domain.model.ObjectiveState;
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
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Objectives. Refusals: not-logged-in, not-allowed, not-there, stale-version, version-missing, text-missing,
 * text-too-long, invalid-weight, reference-missing, person-unknown, objective-cycle, period-not-within-parent,
 * contributions-stand, children-stand, period-closed, archived.
 */
@Path("/objectives")
@Produces(Answers.JSON)
public final class ObjectivesResource {
    private static final int DEEPEST = 20;

    private final Visitors visitors;
    private final Texts texts;
    private final ReadGraph readGraph;
    private final CreateObjective createObjective;
    private final ChangeObjective changeObjective;
    private final MoveObjectiveTo moveObjectiveTo;

    @Inject
    public ObjectivesResource(
            Visitors visitors,
            Texts texts,
            ReadGraph readGraph,
            CreateObjective createObjective,
            ChangeObjective changeObjective,
            MoveObjectiveTo moveObjectiveTo) {
        this.visitors = visitors;
        this.texts = texts;
        this.readGraph = readGraph;
        this.createObjective = createObjective;
        this.changeObjective = changeObjective;
        this.moveObjectiveTo = moveObjectiveTo;
    }

    @GET
    public Response list(@BeanParam ObjectiveFilter filter, @BeanParam Paging paging) {
        Reading reading = readGraph.as(visitors.current());
        Sentences sentences = new Sentences(texts);
        List<Objective> found = reading.graph().facts().objectives().stream()
                .filter(Objective::counts)
                .filter(filter.on(reading.graph()))
                .sorted(Comparator.comparing(objective -> objective.id().value()))
                .toList();
        return Answers.ok(PageJson.of(
                found, paging, objective -> ObjectiveJson.of(reading.graph(), reading.access(), sentences, objective)));
    }

    @POST
    @Consumes(Answers.JSON)
    public Response create(@BeanParam Sent sent, String body) {
        Actor actor = sent.by(visitors);
        ObjectiveId id =
                createObjective.create(actor, ObjectiveReader.read(body), sent.once(actor, "objectives", body));
        Reading reading = readGraph.as(actor);
        Objective created = reading.access().see(id);
        return Answers.created(json(reading, created), created.version());
    }

    @GET
    @Path("/{id}")
    public Response read(@PathParam("id") String id) {
        return answer(Parameters.id(id, ObjectiveId::new));
    }

    @Expensive
    @GET
    @Path("/{id}/tree")
    public Response tree(@PathParam("id") String id, @QueryParam("depth") @DefaultValue("20") String depth) {
        int levels = Parameters.whole("depth", depth, 0, DEEPEST);
        Reading reading = readGraph.as(visitors.current());
        Objective objective = reading.access().see(Parameters.id(id, ObjectiveId::new));
        return Answers.ok(new Forest(reading, new Sentences(texts)).tree(objective, levels));
    }

    @PUT
    @Path("/{id}")
    @Consumes(Answers.JSON)
    public Response change(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String version, String body) {
        ObjectiveId objective = Parameters.id(id, ObjectiveId::new);
        changeObjective.change(visitors.current(), objective, Parameters.version(version), ObjectiveReader.read(body));
        return answer(objective);
    }

    @DELETE
    @Path("/{id}")
    public Response delete(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String version) {
        moveObjectiveTo.deleted(visitors.current(), Parameters.id(id, ObjectiveId::new), Parameters.version(version));
        return Answers.nothing();
    }

    @POST
    @Path("/{id}/archive")
    @Consumes(Answers.JSON)
    public Response archive(@PathParam("id") String id, @BeanParam Sent sent) {
        ObjectiveId objective = Parameters.id(id, ObjectiveId::new);
        moveObjectiveTo.to(sent.by(visitors), objective, ObjectiveState.ARCHIVED);
        return answer(objective);
    }

    @POST
    @Path("/{id}/unarchive")
    @Consumes(Answers.JSON)
    public Response unarchive(@PathParam("id") String id, @BeanParam Sent sent) {
        ObjectiveId objective = Parameters.id(id, ObjectiveId::new);
        moveObjectiveTo.to(sent.by(visitors), objective, ObjectiveState.ACTIVE);
        return answer(objective);
    }

    @POST
    @Path("/{id}/restore")
    @Consumes(Answers.JSON)
    public Response restore(@PathParam("id") String id, @BeanParam Sent sent) {
        ObjectiveId objective = Parameters.id(id, ObjectiveId::new);
        moveObjectiveTo.restored(sent.by(visitors), objective);
        return answer(objective);
    }

    private Response answer(ObjectiveId id) {
        Reading reading = readGraph.as(visitors.current());
        Objective objective = reading.access().see(id);
        return Answers.ok(json(reading, objective), objective.version());
    }

    private ObjectiveJson json(Reading reading, Objective objective) {
        return ObjectiveJson.of(reading.graph(), reading.access(), new Sentences(texts), objective);
    }
}
