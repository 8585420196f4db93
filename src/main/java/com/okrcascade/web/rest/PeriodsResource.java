package com.okrcascade.web.rest;

import com.okrcascade.application.ReadGraph;
import com.okrcascade.application.port.Visitors;
import com.okrcascade.domain.access.NotThere;
import com.okrcascade.domain.model.ById;
import com.okrcascade.domain.model.Period;
import com.okrcascade.domain.model.PeriodId;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;

/** Periods, which the app creates ahead. Refusals: not-logged-in, not-there, wrong-type. */
@Path("/periods")
@Produces(Answers.JSON)
public final class PeriodsResource {
    /** In order of time, what is longer before what lies in it. */
    private static final Comparator<Period> IN_ORDER = Comparator.comparing(Period::firstDay)
            .thenComparing(Period::lastDay, Comparator.reverseOrder())
            .thenComparing(period -> period.id().value());

    private final Visitors visitors;
    private final ReadGraph readGraph;

    @Inject
    public PeriodsResource(Visitors visitors, ReadGraph readGraph) {
        this.visitors = visitors;
        this.readGraph = readGraph;
    }

    @GET
    public Response list(@BeanParam PeriodFilter filter, @BeanParam Paging paging) {
        List<Period> found =
                periods().stream().filter(filter.wanted()).sorted(IN_ORDER).toList();
        return Answers.ok(PageJson.of(found, paging, PeriodJson::of));
    }

    @GET
    @Path("/{id}")
    public Response read(@PathParam("id") String id) {
        PeriodId period = Parameters.id(id, PeriodId::new);
        return Answers.ok(PeriodJson.of(periods().find(period.value()).orElseThrow(() -> new NotThere(period.key()))));
    }

    private ById<Period> periods() {
        return readGraph.as(visitors.current()).graph().facts().periods();
    }
}
