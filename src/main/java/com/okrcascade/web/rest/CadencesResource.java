package com.okrcascade.web.rest;

import com.okrcascade.application.ReadGraph;
import com.okrcascade.application.company.ChangeCadence;
import com.okrcascade.application.company.CreateCadence;
import com.okrcascade.application.company.PreviewThresholds;
import com.okrcascade.application.port.Visitors;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.access.NotThere;
import com.okrcascade.domain.calendar.CadenceId;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.model.CadenceDefinition;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cadences. Refusals: not-logged-in, not-allowed, not-there, stale-version, version-missing, text-missing, text-too-long,
 * cadence-name-missing, invalid-cadence, invalid-thresholds, anchor-year-missing, not-between, reference-missing,
 * cadence-does-not-nest, cadence-stands, calendar-fixed.
 */
@Path("/cadences")
@Produces(Answers.JSON)
public final class CadencesResource {
    private final Visitors visitors;
    private final ReadGraph readGraph;
    private final CreateCadence createCadence;
    private final ChangeCadence changeCadence;
    private final PreviewThresholds previewThresholds;

    @Inject
    public CadencesResource(
            Visitors visitors,
            ReadGraph readGraph,
            CreateCadence createCadence,
            ChangeCadence changeCadence,
            PreviewThresholds previewThresholds) {
        this.visitors = visitors;
        this.readGraph = readGraph;
        this.createCadence = createCadence;
        this.changeCadence = changeCadence;
        this.previewThresholds = previewThresholds;
    }

    /** Retired ones too, the longest first. */
    @GET
    public Response list(@BeanParam Paging paging) {
        Graph graph = readGraph.as(visitors.current()).graph();
        List<CadenceDefinition> cadences = graph.calendar().chain().all().stream()
                .map(cadence -> graph.facts().cadences().get(cadence.id().value()))
                .toList();
        return Answers.ok(PageJson.of(cadences, paging, CadenceJson::of));
    }

    @POST
    @Consumes(Answers.JSON)
    public Response create(@BeanParam Sent sent, String body) {
        Actor actor = sent.by(visitors);
        CadenceId id = createCadence.create(actor, CadenceReader.read(body), sent.once(actor, "cadences", body));
        CadenceDefinition created = find(id);
        return Answers.created(CadenceJson.of(created), created.version());
    }

    @GET
    @Path("/{id}")
    public Response read(@PathParam("id") String id) {
        return answer(Parameters.id(id, CadenceId::new));
    }

    @PUT
    @Path("/{id}")
    @Consumes(Answers.JSON)
    public Response change(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String version, String body) {
        CadenceId cadence = Parameters.id(id, CadenceId::new);
        changeCadence.change(visitors.current(), cadence, Parameters.version(version), CadenceReader.read(body));
        return answer(cadence);
    }

    /** Retires it. */
    @DELETE
    @Path("/{id}")
    public Response retire(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String version) {
        changeCadence.retire(visitors.current(), Parameters.id(id, CadenceId::new), Parameters.version(version));
        return Answers.nothing();
    }

    /** How many key results of its running periods would be how healthy with other limits; saves nothing. */
    @Expensive
    @POST
    @Path("/{id}/preview")
    @Consumes(Answers.JSON)
    public Response preview(@PathParam("id") String id, @BeanParam Sent sent, String body) {
        CadenceId cadence = Parameters.id(id, CadenceId::new);
        return Answers.ok(ThresholdsPreviewJson.of(
                previewThresholds.of(sent.by(visitors), cadence, CadenceReader.thresholds(body))));
    }

    private Response answer(CadenceId id) {
        CadenceDefinition cadence = find(id);
        return Answers.ok(CadenceJson.of(cadence), cadence.version());
    }

    private CadenceDefinition find(CadenceId id) {
        return readGraph
                .as(visitors.current())
                .graph()
                .facts()
                .cadences()
                .find(id.value())
                .orElseThrow(() -> new NotThere("C-" + id.value()));
    }
}
