package com.okrcascade.web.rest;

import com.okrcascade.application.ReadGraph;
import com.okrcascade.application.Reading;
import com.okrcascade.application.keyresults.RecordCheckIn;
import com.okrcascade.application.port.CheckIns;
import com.okrcascade.application.port.Texts;
import com.okrcascade.application.port.Visitors;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.model.CheckIn;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.web.json.Fields;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Check-ins on a key result. Refusals: not-logged-in, not-allowed, not-there, not-manual, check-in-value-missing,
 * check-in-day, confidence-out-of-range, text-too-long, archived.
 */
@Path("/key-results/{id}/check-ins")
@Produces(Answers.JSON)
public final class CheckInsResource {
    private final Visitors visitors;
    private final Texts texts;
    private final ReadGraph readGraph;
    private final RecordCheckIn recordCheckIn;
    private final CheckIns checkIns;

    @Inject
    public CheckInsResource(
            Visitors visitors, Texts texts, ReadGraph readGraph, RecordCheckIn recordCheckIn, CheckIns checkIns) {
        this.visitors = visitors;
        this.texts = texts;
        this.readGraph = readGraph;
        this.recordCheckIn = recordCheckIn;
        this.checkIns = checkIns;
    }

    /** One report of a person. */
    public record CheckInJson(
            String day, String recordedAt, @Nullable String value, int confidence, String note, String authorKey) {}

    @GET
    public Response list(@PathParam("id") String id, @BeanParam Paging paging) {
        KeyResult keyResult = readGraph.as(visitors.current()).access().see(Parameters.id(id, KeyResultId::new));
        List<CheckInJson> values = checkIns.of(keyResult.id(), paging.start(), paging.limit()).stream()
                .map(checkIn -> json(keyResult, checkIn))
                .toList();
        return Answers.ok(new PageJson<>(values, paging.start(), paging.limit(), checkIns.count(keyResult.id())));
    }

    /** Answers with the key result as it then stands. */
    @POST
    @Consumes(Answers.JSON)
    public Response record(
            @PathParam("id") String id, @HeaderParam("Idempotency-Key") @Nullable String key, String body) {
        Actor actor = visitors.current();
        KeyResultId keyResult = Parameters.id(id, KeyResultId::new);
        recordCheckIn.record(
                actor, keyResult, report(body), Parameters.once(actor, key, keyResult.key() + "/check-ins", body));
        Reading reading = readGraph.as(actor);
        KeyResult now = reading.access().see(keyResult);
        return Answers.created(
                KeyResultJson.of(reading.graph(), reading.access(), new Sentences(texts), now), now.version());
    }

    private static RecordCheckIn.Report report(String body) {
        Fields fields = Fields.of(body);
        RecordCheckIn.Report report = new RecordCheckIn.Report(
                fields.optionalQuantity("value").orElse(null),
                fields.integer("confidence"),
                fields.optionalText("note").orElse(""),
                fields.optionalDay("day").orElse(null));
        fields.done();
        return report;
    }

    private static CheckInJson json(KeyResult keyResult, CheckIn checkIn) {
        return new CheckInJson(
                checkIn.day().toString(),
                checkIn.recordedAt().toString(),
                Optional.ofNullable(checkIn.value())
                        .map(keyResult.measure().unit()::text)
                        .orElse(null),
                checkIn.confidence(),
                checkIn.note(),
                checkIn.author().value());
    }
}
