package com.okrcascade.web.rest;

import com.okrcascade.application.ReadGraph;
import com.okrcascade.application.Reading;
import com.okrcascade.application.kpis.ChangeKpi;
import com.okrcascade.application.kpis.CreateKpi;
import com.okrcascade.application.kpis.MoveKpiTo;
import com.okrcascade.application.kpis.ReadKpis;
import com.okrcascade.application.port.Visitors;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.model.Kpi;
import com.okrcascade.domain.model.KpiId;
import com.okrcascade.domain.model.ObjectiveState;
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
 * KPIs. Refusals: not-logged-in, not-allowed, not-there, stale-version, version-missing, text-missing, text-too-long,
 * invalid-unit-of-measure, invalid-kpi-goal, kpi-not-credited, kpi-measured, reference-missing, archived.
 */
@Path("/kpis")
@Produces(Answers.JSON)
public final class KpisResource {
    private final Visitors visitors;
    private final ReadGraph readGraph;
    private final ReadKpis readKpis;
    private final CreateKpi createKpi;
    private final ChangeKpi changeKpi;
    private final MoveKpiTo moveKpiTo;

    @Inject
    public KpisResource(
            Visitors visitors,
            ReadGraph readGraph,
            ReadKpis readKpis,
            CreateKpi createKpi,
            ChangeKpi changeKpi,
            MoveKpiTo moveKpiTo) {
        this.visitors = visitors;
        this.readGraph = readGraph;
        this.readKpis = readKpis;
        this.createKpi = createKpi;
        this.changeKpi = changeKpi;
        this.moveKpiTo = moveKpiTo;
    }

    @GET
    public Response list(@BeanParam KpiFilter filter, @BeanParam Paging paging) {
        Reading reading = readGraph.as(visitors.current());
        List<Kpi> found =
                reading.graph().facts().kpis().stream().filter(filter.wanted()).toList();
        return Answers.ok(PageJson.of(
                readKpis.measured(reading.graph(), found), paging, kpi -> KpiJson.of(reading.access(), kpi)));
    }

    @POST
    @Consumes(Answers.JSON)
    public Response create(@BeanParam Sent sent, String body) {
        Actor actor = sent.by(visitors);
        KpiId id = createKpi.create(actor, KpiReader.read(body), sent.once(actor, "kpis", body));
        KpiJson created = json(id);
        return Answers.created(created, created.version());
    }

    @GET
    @Path("/{id}")
    public Response read(@PathParam("id") String id) {
        return answer(Parameters.id(id, KpiId::new));
    }

    @PUT
    @Path("/{id}")
    @Consumes(Answers.JSON)
    public Response change(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String version, String body) {
        KpiId kpi = Parameters.id(id, KpiId::new);
        changeKpi.change(visitors.current(), kpi, Parameters.version(version), KpiReader.read(body));
        return answer(kpi);
    }

    @DELETE
    @Path("/{id}")
    public Response delete(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String version) {
        moveKpiTo.deleted(visitors.current(), Parameters.id(id, KpiId::new), Parameters.version(version));
        return Answers.nothing();
    }

    @POST
    @Path("/{id}/archive")
    @Consumes(Answers.JSON)
    public Response archive(@PathParam("id") String id, @BeanParam Sent sent) {
        KpiId kpi = Parameters.id(id, KpiId::new);
        moveKpiTo.to(sent.by(visitors), kpi, ObjectiveState.ARCHIVED);
        return answer(kpi);
    }

    @POST
    @Path("/{id}/unarchive")
    @Consumes(Answers.JSON)
    public Response unarchive(@PathParam("id") String id, @BeanParam Sent sent) {
        KpiId kpi = Parameters.id(id, KpiId::new);
        moveKpiTo.to(sent.by(visitors), kpi, ObjectiveState.ACTIVE);
        return answer(kpi);
    }

    private Response answer(KpiId id) {
        KpiJson json = json(id);
        return Answers.ok(json, json.version());
    }

    private KpiJson json(KpiId id) {
        Reading reading = readGraph.as(visitors.current());
        Kpi kpi = reading.access().see(id);
        return KpiJson.of(
                reading.access(),
                readKpis.measured(reading.graph(), List.of(kpi)).get(0));
    }
}
