package com.okrcascade.web.rest;

import com.okrcascade.application.ReadGraph;
import com.okrcascade.application.Reading;
import com.okrcascade.application.keyresults.ReadCheckIns;
import com.okrcascade.application.keyresults.RecordCheckIn;
import com.okrcascade.application.keyresults.TakeBackCorrection;
import com.okrcascade.application.port.Texts;
import com.okrcascade.application.port.Visitors;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.measure.UnitOfMeasure;
import com.okrcascade.domain.model.CheckIn;
import com.okrcascade.domain.model.Correction;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Check-ins on a key result. Refusals: not-logged-in, not-allowed, not-there, not-manual, check-in-value-missing,
 * check-in-day, confidence-out-of-range, correction-reason-missing, correction-taken-back, no-such-milestone,
 * text-too-long, archived.
 */
@Path("/key-results/{id}/check-ins")
@Produces(Answers.JSON)
public final class CheckInsResource {
    private final Visitors visitors;
    private final Texts texts;
    private final ReadGraph readGraph;
    private final RecordCheckIn recordCheckIn;
    private final TakeBackCorrection takeBackCorrection;
    private final ReadCheckIns readCheckIns;

    @Inject
    public CheckInsResource(
            Visitors visitors,
            Texts texts,
            ReadGraph readGraph,
            RecordCheckIn recordCheckIn,
            TakeBackCorrection takeBackCorrection,
            ReadCheckIns readCheckIns) {
        this.visitors = visitors;
        this.texts = texts;
        this.readGraph = readGraph;
        this.recordCheckIn = recordCheckIn;
        this.takeBackCorrection = takeBackCorrection;
        this.readCheckIns = readCheckIns;
    }

    /** One report of a person. */
    public record CheckInJson(
            long id,
            String day,
            String recordedAt,
            @Nullable String value,
            int confidence,
            String note,
            String authorKey,
            @Nullable String corrected,
            @Nullable String reason,
            @Nullable Long takesBack,
            boolean takenBack,
            boolean creditedSince) {}

    @GET
    public Response list(@PathParam("id") String id, @BeanParam Paging paging) {
        Reading reading = readGraph.as(visitors.current());
        KeyResult keyResult = reading.access().see(Parameters.id(id, KeyResultId::new));
        List<CheckInJson> values =
                readCheckIns.of(reading.graph(), keyResult.id(), paging.start(), paging.limit()).stream()
                        .map(line -> json(keyResult.measure().unit(), line))
                        .toList();
        return Answers.ok(new PageJson<>(values, paging.start(), paging.limit(), readCheckIns.count(keyResult.id())));
    }

    /** Answers with the key result as it then stands. */
    @POST
    @Consumes(Answers.JSON)
    public Response record(@PathParam("id") String id, @BeanParam Sent sent, String body) {
        Actor actor = sent.by(visitors);
        KeyResultId keyResult = Parameters.id(id, KeyResultId::new);
        recordCheckIn.record(actor, keyResult, report(body), sent.once(actor, keyResult.key() + "/check-ins", body));
        Reading reading = readGraph.as(actor);
        KeyResult now = reading.access().see(keyResult);
        return Answers.created(json(reading, now), now.version());
    }

    /** Answers with the key result as it then stands. */
    @POST
    @Path("/{checkIn}/take-back")
    @Consumes(Answers.JSON)
    public Response takeBack(@PathParam("id") String id, @PathParam("checkIn") String checkIn, @BeanParam Sent sent) {
        Actor actor = sent.by(visitors);
        KeyResultId keyResult = Parameters.id(id, KeyResultId::new);
        takeBackCorrection.takeBack(actor, keyResult, Parameters.id(checkIn, number -> number));
        Reading reading = readGraph.as(actor);
        return Answers.ok(json(reading, reading.access().see(keyResult)));
    }

    private KeyResultJson json(Reading reading, KeyResult keyResult) {
        return KeyResultJson.of(reading.graph(), reading.access(), new Sentences(texts), keyResult);
    }

    private static RecordCheckIn.Report report(String body) {
        Fields fields = Fields.of(body);
        RecordCheckIn.Report report = new RecordCheckIn.Report(
                fields.optionalQuantity("value").orElse(null),
                fields.optionalQuantity("automaticSeen").orElse(null),
                fields.integer("confidence"),
                fields.optionalText("note").orElse(""),
                fields.optionalText("reason").orElse(""),
                fields.optionalDay("day").orElse(null),
                milestones(fields));
        fields.done();
        return report;
    }

    private static Map<Integer, Boolean> milestones(Fields fields) {
        return fields.objects("milestones").stream()
                .collect(Collectors.toMap(
                        one -> one.integer("id"),
                        one -> one.optionalFlag("done").orElse(false),
                        (first, last) -> last));
    }

    private static CheckInJson json(UnitOfMeasure unit, ReadCheckIns.Line line) {
        CheckIn checkIn = line.report().checkIn();
        Optional<Correction> correction = Optional.ofNullable(checkIn.correction());
        return new CheckInJson(
                line.report().id(),
                checkIn.day().toString(),
                checkIn.recordedAt().toString(),
                Optional.ofNullable(checkIn.value()).map(unit::text).orElse(null),
                checkIn.confidence(),
                checkIn.note(),
                checkIn.author().value(),
                correction.map(Correction::amount).map(unit::text).orElse(null),
                correction.map(Correction::reason).orElse(null),
                checkIn.takesBack(),
                line.takenBack(),
                line.creditedSince());
    }
}
