package com.okrcascade.web.rest;

import com.okrcascade.application.demo.DemoStatus;
import com.okrcascade.application.demo.RunDemo;
import com.okrcascade.application.port.Texts;
import com.okrcascade.application.port.Visitors;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.web.json.Fields;
import com.okrcascade.web.json.WrongType;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** The ABC company, for administrators. Refusals: not-logged-in, not-allowed, demo-needs. */
@Path("/demo")
@Produces(Answers.JSON)
public final class DemoResource {
    private static final int MOST_DAYS = 1_500;
    private static final int USUAL_SEED = 1;

    private final Visitors visitors;
    private final Texts texts;
    private final RunDemo runDemo;

    @Inject
    public DemoResource(Visitors visitors, Texts texts, RunDemo runDemo) {
        this.visitors = visitors;
        this.texts = texts;
        this.runDemo = runDemo;
    }

    /** Creates the company or goes on with it; the answer says how far it is, and so does GET. */
    @POST
    @Consumes(Answers.JSON)
    public Response start(@BeanParam Sent sent, String body) {
        Actor actor = sent.by(visitors);
        Fields fields = Fields.of(body);
        int seed = fields.optionalInt("seed").orElse(USUAL_SEED);
        Optional<Integer> days = fields.optionalInt("days");
        days.filter(number -> number < 1 || number > MOST_DAYS).ifPresent(number -> {
            throw new WrongType("1 to " + MOST_DAYS).at("days");
        });
        fields.done();
        return answer(runDemo.start(actor, seed, days));
    }

    @GET
    public Response progress() {
        return answer(runDemo.status(visitors.current()));
    }

    private Response answer(DemoStatus status) {
        return Answers.ok(DemoJson.of(status, texts));
    }
}
