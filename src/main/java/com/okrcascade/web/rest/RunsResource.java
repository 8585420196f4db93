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

/**
 * Compares everything that Jira says with the recorded credits, and books every stored sum anew, for administrators.
 * Starting one stays with the one that runs; the answer says how far it is, and so does GET. Refusals: not-logged-in,
 * not-allowed.
 */
@Path("/")
@Produces(Answers.JSON)
public final class RunsResource {
    private final Visitors visitors;
    private final Texts texts;
    private final People people;
    private final StartRun startRun;
    private final ReadRuns readRuns;

    @Inject
    public RunsResource(Visitors visitors, Texts texts, People people, StartRun startRun, ReadRuns readRuns) {
        this.visitors = visitors;
        this.texts = texts;
        this.people = people;
        this.startRun = startRun;
        this.readRuns = readRuns;
    }

    @POST
    @Path("reconcile")
    @Consumes(Answers.JSON)
    public Response reconcile(@BeanParam Sent sent, String body) {
        return start(RunKind.RECONCILE, sent.by(visitors), body);
    }

    @GET
    @Path("reconcile")
    public Response reconciled() {
        return progress(RunKind.RECONCILE);
    }

    @POST
    @Path("rebuild")
    @Consumes(Answers.JSON)
    public Response rebuild(@BeanParam Sent sent, String body) {
        return start(RunKind.REBUILD, sent.by(visitors), body);
    }

    @GET
    @Path("rebuild")
    public Response rebuilt() {
        return progress(RunKind.REBUILD);
    }

    private Response start(RunKind kind, Actor actor, String body) {
        Fields.of(body).done();
        startRun.start(actor, kind);
        return progress(kind);
    }

    private Response progress(RunKind kind) {
        ReadRuns.Report report = readRuns.as(visitors.current(), kind);
        return Answers.ok(RunReportJson.of(report, people, new Sentences(texts)));
    }
}
