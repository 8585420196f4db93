package com.okrcascade.web.rest;

import com.okrcascade.application.crediting.ReadHealth;
import com.okrcascade.application.port.Texts;
import com.okrcascade.application.port.Visitors;
import com.okrcascade.application.reconcile.ReadTroubles;
import com.okrcascade.application.reconcile.RetryFailures;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.web.json.Fields;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Clock;

/**
 * Whether crediting keeps up, what was set aside and which queries stand still, for administrators. Refusals:
 * not-logged-in, not-allowed, not-there.
 */
@Path("/health")
@Produces(Answers.JSON)
public final class HealthResource {
    private final Visitors visitors;
    private final Texts texts;
    private final ReadHealth readHealth;
    private final ReadTroubles readTroubles;
    private final RetryFailures retryFailures;
    private final Clock clock;

    @Inject
    public HealthResource(
            Visitors visitors,
            Texts texts,
            ReadHealth readHealth,
            ReadTroubles readTroubles,
            RetryFailures retryFailures,
            Clock clock) {
        this.visitors = visitors;
        this.texts = texts;
        this.readHealth = readHealth;
        this.readTroubles = readTroubles;
        this.retryFailures = retryFailures;
        this.clock = clock;
    }

    @GET
    public Response read() {
        Actor actor = visitors.current();
        return Answers.ok(ServiceHealthJson.of(readHealth.as(actor), readTroubles.as(actor), clock.instant(), texts));
    }

    /** Has everything that was set aside tried again. */
    @POST
    @Path("/failures/retry")
    @Consumes(Answers.JSON)
    public Response retryAll(@BeanParam Sent sent, String body) {
        Actor actor = sent.by(visitors);
        Fields.of(body).done();
        retryFailures.retryAll(actor);
        return read();
    }

    /** Has one issue tried again. */
    @POST
    @Path("/failures/{id}/retry")
    @Consumes(Answers.JSON)
    public Response retry(@PathParam("id") String id, @BeanParam Sent sent, String body) {
        Actor actor = sent.by(visitors);
        Fields.of(body).done();
        retryFailures.retry(actor, Parameters.id(id, Long::valueOf));
        return read();
    }
}
