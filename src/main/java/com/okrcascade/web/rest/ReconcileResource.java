package com.okrcascade.web.rest;

import com.okrcascade.application.port.People;
import com.okrcascade.application.port.Texts;
import com.okrcascade.application.port.Visitors;
import com.okrcascade.application.reconcile.ReadRuns;
import com.okrcascade.application.reconcile.StartRun;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.upkeep.RunKind;
import com.okrcascade.web.json.Fields;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

/** Compares everything that Jira says with the recorded credits, for administrators. Refusals: not-logged-in, not-allowed. */
@Path("/reconcile")
@Produces(Answers.JSON)
public final class ReconcileResource {
    private final Visitors visitors;
    private final Texts texts;
    private final People people;
    private final StartRun startRun;
    private final ReadRuns readRuns;

    @Inject
    public ReconcileResource(Visitors visitors, Texts texts, People people, StartRun startRun, ReadRuns readRuns) {
        this.visitors = visitors;
        this.texts = texts;
        this.people = people;
        this.startRun = startRun;
        this.readRuns = readRuns;
    }

    /** Starts one, or stays with the one that runs; the answer says how far it is, and so does GET. */
    @POST
    @Consumes(Answers.JSON)
    public Response start(@BeanParam Sent sent, String body) {
        Actor actor = sent.by(visitors);
        Fields.of(body).done();
        startRun.start(actor, RunKind.RECONCILE);
        return progress();
    }

    @GET
    public Response progress() {
        ReadRuns.Report report = readRuns.as(visitors.current(), RunKind.RECONCILE);
        return Answers.ok(RunReportJson.of(report, people, new Sentences(texts)));
    }
}
