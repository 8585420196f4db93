package com.okrcascade.web.rest;

import com.okrcascade.application.ReadGraph;
import com.okrcascade.application.Reading;
import com.okrcascade.application.kpis.EnterKpiValue;
import com.okrcascade.application.kpis.ReadKpis;
import com.okrcascade.application.port.Visitors;
import com.okrcascade.domain.kpi.KpiReading;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.Kpi;
import com.okrcascade.domain.model.KpiId;
import com.okrcascade.web.json.Fields;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Values of KPIs, bucket by bucket. Refusals: not-logged-in, not-allowed, not-there, kpi-fed-by-issues, no-such-bucket,
 * archived, not-a-number, too-many-decimals, number-out-of-range.
 */
@Path("/kpis/{id}/values")
@Produces(Answers.JSON)
public final class KpiValuesResource {
    private final Visitors visitors;
    private final ReadGraph readGraph;
    private final ReadKpis readKpis;
    private final EnterKpiValue enterKpiValue;

    @Inject
    public KpiValuesResource(Visitors visitors, ReadGraph readGraph, ReadKpis readKpis, EnterKpiValue enterKpiValue) {
        this.visitors = visitors;
        this.readGraph = readGraph;
        this.readKpis = readKpis;
        this.enterKpiValue = enterKpiValue;
    }

    /** What was measured; without days, in the last year. */
    @GET
    public Response list(
            @PathParam("id") String id,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @BeanParam Paging paging) {
        Reading reading = readGraph.as(visitors.current());
        Kpi kpi = reading.access().see(Parameters.id(id, KpiId::new));
        LocalDate last = Parameters.optionalDay("to", to).orElse(reading.graph().today());
        LocalDate first = Parameters.optionalDay("from", from).orElse(last.minusYears(1));
        return Answers.ok(PageJson.of(
                readKpis.values(kpi, first, last), paging, (KpiReading.Point point) -> KpiValueJson.of(kpi, point)));
    }

    @PUT
    @Path("/{bucket}")
    @Consumes(Answers.JSON)
    public Response enter(@PathParam("id") String id, @PathParam("bucket") String bucket, String body) {
        KpiId kpi = Parameters.id(id, KpiId::new);
        LocalDateTime start = KpiValueJson.start(bucket);
        Fields fields = Fields.of(body);
        Quantity value = fields.quantity("value");
        fields.done("bucket");
        enterKpiValue.enter(visitors.current(), kpi, start, value);
        Reading reading = readGraph.as(visitors.current());
        return Answers.ok(KpiValueJson.of(reading.access().see(kpi), new KpiReading.Point(start, Optional.of(value))));
    }
}
