package com.okrcascade.web.rest;

import com.okrcascade.application.ReadGraph;
import com.okrcascade.application.Reading;
import com.okrcascade.application.keyresults.ChangeKeyResult;
import com.okrcascade.application.keyresults.CreateKeyResult;
import com.okrcascade.application.keyresults.DeleteKeyResult;
import com.okrcascade.application.keyresults.ReadForecast;
import com.okrcascade.application.keyresults.ReadShare;
import com.okrcascade.application.port.Texts;
import com.okrcascade.application.port.Visitors;
import com.okrcascade.application.reconcile.ReadGone;
import com.okrcascade.domain.access.Access;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.ObjectiveId;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Key results. Refusals: not-logged-in, not-allowed, not-there, stale-version, version-missing, text-missing,
 * text-too-long, invalid-weight, invalid-unit-of-measure, number-out-of-range, too-many-decimals,
 * target-equals-baseline, direction-contradicts, reference-missing, person-unknown, contribution-cycle,
 * not-parents-key-result, does-not-add-up, contributions-stand, period-closed, archived, statuses-missing.
 */
@Path("/key-results")
@Produces(Answers.JSON)
public final class KeyResultsResource {
    private final Visitors visitors;
    private final Texts texts;
    private final ReadGraph readGraph;
    private final ReadShare readShare;
    private final ReadForecast readForecast;
    private final ReadGone readGone;
    private final CreateKeyResult createKeyResult;
    private final ChangeKeyResult changeKeyResult;
    private final DeleteKeyResult deleteKeyResult;

    @Inject
    public KeyResultsResource(
            Visitors visitors,
            Texts texts,
            ReadGraph readGraph,
            ReadShare readShare,
            ReadForecast readForecast,
            ReadGone readGone,
            CreateKeyResult createKeyResult,
            ChangeKeyResult changeKeyResult,
            DeleteKeyResult deleteKeyResult) {
        this.visitors = visitors;
        this.texts = texts;
        this.readGraph = readGraph;
        this.readShare = readShare;
        this.readForecast = readForecast;
        this.readGone = readGone;
        this.createKeyResult = createKeyResult;
        this.changeKeyResult = changeKeyResult;
        this.deleteKeyResult = deleteKeyResult;
    }

    @GET
    public Response list(@QueryParam("objectiveId") @Nullable String objectiveId, @BeanParam Paging paging) {
        Reading reading = readGraph.as(visitors.current());
        Optional<ObjectiveId> objective = Parameters.optionalId("objectiveId", objectiveId, ObjectiveId::new);
        List<KeyResult> found = reading.graph().facts().keyResults().stream()
                .filter(keyResult -> reading.graph().find(keyResult.id()).isPresent())
                .filter(keyResult ->
                        objective.map(keyResult.objective()::equals).orElse(true))
                .toList();
        Sentences sentences = new Sentences(texts);
        return Answers.ok(PageJson.of(
                found, paging, keyResult -> KeyResultJson.of(reading.graph(), reading.access(), sentences, keyResult)));
    }

    @POST
    @Consumes(Answers.JSON)
    public Response create(@BeanParam Sent sent, String body) {
        Actor actor = sent.by(visitors);
        KeyResultId id =
                createKeyResult.create(actor, KeyResultReader.read(body), sent.once(actor, "key-results", body));
        Reading reading = readGraph.as(actor);
        KeyResult created = reading.access().see(id);
        return Answers.created(json(reading, created), created.version());
    }

    /** With a forecast, where there can be one, and what it names that Jira no longer has. */
    @GET
    @Path("/{id}")
    public Response read(@PathParam("id") String id) {
        Reading reading = readGraph.as(visitors.current());
        KeyResult keyResult = reading.access().see(Parameters.id(id, KeyResultId::new));
        Graph graph = reading.graph();
        return Answers.ok(
                json(reading, keyResult, readForecast.of(graph, keyResult), readGone.of(graph, keyResult)),
                keyResult.version());
    }

    @PUT
    @Path("/{id}")
    @Consumes(Answers.JSON)
    public Response change(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String version, String body) {
        KeyResultId keyResult = Parameters.id(id, KeyResultId::new);
        changeKeyResult.change(visitors.current(), keyResult, Parameters.version(version), KeyResultReader.read(body));
        return answer(keyResult);
    }

    @DELETE
    @Path("/{id}")
    public Response delete(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String version) {
        deleteKeyResult.delete(visitors.current(), Parameters.id(id, KeyResultId::new), Parameters.version(version));
        return Answers.nothing();
    }

    private Response answer(KeyResultId id) {
        Reading reading = readGraph.as(visitors.current());
        KeyResult keyResult = reading.access().see(id);
        return Answers.ok(json(reading, keyResult), keyResult.version());
    }

    private KeyResultJson json(Reading reading, KeyResult keyResult) {
        return json(reading, keyResult, ReadForecast.Outlook.NONE, List.of());
    }

    private KeyResultJson json(
            Reading reading, KeyResult keyResult, ReadForecast.Outlook outlook, List<ReadGone.Gone> gone) {
        Graph graph = reading.graph();
        Access access = reading.access();
        return KeyResultJson.of(
                graph,
                access,
                new Sentences(texts),
                keyResult,
                readShare.of(graph, access.actor(), keyResult),
                outlook,
                gone);
    }
}
