package com.okrcascade.web.rest;

import com.okrcascade.application.ReadGraph;
import com.okrcascade.application.periods.ClosePeriod;
import com.okrcascade.application.periods.ReopenPeriod;
import com.okrcascade.application.port.Visitors;
import com.okrcascade.domain.access.NotThere;
import com.okrcascade.domain.model.ById;
import com.okrcascade.domain.model.Period;
import com.okrcascade.domain.model.PeriodId;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Periods, which the app creates ahead and administrators close. Refusals: not-logged-in, not-allowed, not-there,
 * wrong-type, field-missing, field-unknown, invalid-score, score-reason-missing, text-too-long,
 * reference-missing, period-closed, period-not-ended, periods-below-open, parent-period-closed.
 */
@Path("/periods")
@Produces(Answers.JSON)
public final class PeriodsResource {
    /** In order of time, what is longer before what lies in it. */
    private static final Comparator<Period> IN_ORDER = Comparator.comparing(Period::firstDay)
            .thenComparing(Period::lastDay, Comparator.reverseOrder())
            .thenComparing(period -> period.id().value());

    private final Visitors visitors;
    private final ReadGraph readGraph;
    private final ClosePeriod closePeriod;
    private final ReopenPeriod reopenPeriod;

    @Inject
    public PeriodsResource(Visitors visitors, ReadGraph readGraph, ClosePeriod closePeriod, ReopenPeriod reopenPeriod) {
        this.visitors = visitors;
        this.readGraph = readGraph;
        this.closePeriod = closePeriod;
        this.reopenPeriod = reopenPeriod;
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
        return answer(Parameters.id(id, PeriodId::new));
    }

    /** Without scores it closes with the proposed ones. */
    @POST
    @Path("/{id}/close")
    @Consumes(Answers.JSON)
    public Response close(
            @PathParam("id") String id,
            @QueryParam("withBelow") @DefaultValue("false") boolean withBelow,
            @BeanParam Sent sent,
            @Nullable String body) {
        PeriodId period = Parameters.id(id, PeriodId::new);
        closePeriod.close(sent.by(visitors), period, withBelow, FinalScoresReader.read(body));
        return answer(period);
    }

    @POST
    @Path("/{id}/reopen")
    @Consumes(Answers.JSON)
    public Response reopen(@PathParam("id") String id, @BeanParam Sent sent) {
        PeriodId period = Parameters.id(id, PeriodId::new);
        reopenPeriod.reopen(sent.by(visitors), period);
        return answer(period);
    }

    private Response answer(PeriodId id) {
        return Answers.ok(PeriodJson.of(periods().find(id.value()).orElseThrow(() -> new NotThere(id.key()))));
    }

    private ById<Period> periods() {
        return readGraph.as(visitors.current()).graph().facts().periods();
    }
}
