package com.okrcascade.web.rest;

import com.okrcascade.application.ReadGraph;
import com.okrcascade.application.Reading;
import com.okrcascade.application.keyresults.ReadCourse;
import com.okrcascade.application.keyresults.ReadForecast;
import com.okrcascade.application.keyresults.ReadLedger;
import com.okrcascade.application.keyresults.ReadShare;
import com.okrcascade.application.port.People;
import com.okrcascade.application.port.Texts;
import com.okrcascade.application.port.Visitors;
import com.okrcascade.domain.access.NotThere;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.measure.Progress;
import com.okrcascade.domain.measure.UnitKind;
import com.okrcascade.domain.measure.UnitOfMeasure;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.Objective;
import com.okrcascade.domain.model.ObjectiveId;
import com.okrcascade.domain.model.Total;
import com.okrcascade.domain.model.UserKey;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One goal as the dashboard shows it, in one answer. Refusals: not-logged-in, not-there, wrong-type. */
@Path("/gadget")
@Produces(Answers.JSON)
public final class GadgetResource {
    private static final UnitOfMeasure PERCENT = new UnitOfMeasure("%", UnitKind.PERCENT, 2);
    private static final int WEEKS = 13;
    private static final int MOST_ROWS = 60;
    private static final int MOST_CHANGES = 50;
    private static final int DEEPEST = 6;

    private final Visitors visitors;
    private final Texts texts;
    private final People people;
    private final ReadGraph readGraph;
    private final ReadCourse readCourse;
    private final ReadLedger readLedger;
    private final ReadShare readShare;
    private final Clock clock;

    @Inject
    public GadgetResource(
            Visitors visitors,
            Texts texts,
            People people,
            ReadGraph readGraph,
            ReadCourse readCourse,
            ReadLedger readLedger,
            ReadShare readShare,
            Clock clock) {
        this.visitors = visitors;
        this.texts = texts;
        this.people = people;
        this.readGraph = readGraph;
        this.readCourse = readCourse;
        this.readLedger = readLedger;
        this.readShare = readShare;
        this.clock = clock;
    }

    @GET
    public Response read(
            @QueryParam("objectiveId") @DefaultValue("") String objectiveId,
            @QueryParam("keyResultId") @Nullable String keyResultId,
            @QueryParam("depth") @DefaultValue("1") String depth,
            @QueryParam("changes") @DefaultValue("5") String changes) {
        Reading reading = readGraph.as(visitors.current());
        Graph graph = reading.graph();
        Objective objective = reading.access().see(Parameters.id(objectiveId, ObjectiveId::new));
        Optional<KeyResult> keyResult = Parameters.optionalId("keyResultId", keyResultId, KeyResultId::new)
                .map(reading.access()::see)
                .or(() -> graph.keyResults(objective.id()).stream().findFirst().flatMap(graph::find));
        int levels = Parameters.whole("depth", depth, 0, DEEPEST);
        int entries = Parameters.whole("changes", changes, 0, MOST_CHANGES);
        Sentences sentences = new Sentences(texts);
        List<GadgetJson.Row> rows = new ArrayList<>();
        addRows(graph, sentences, objective.id(), 1, levels, rows);
        ReadLedger.Latest latest = keyResult
                .map(shown -> readLedger.latestBelow(reading, shown.id(), entries))
                .orElse(ReadLedger.Latest.NONE);
        return Answers.ok(new GadgetJson(
                ObjectiveJson.of(graph, reading.access(), sentences, objective),
                keyResult.map(shown -> keyResult(reading, sentences, shown)).orElse(null),
                keyResult.map(shown -> series(graph, shown)).orElse(List.of()),
                keyResult.filter(KeyResult::averages).isPresent(),
                rows,
                latest.lines().stream()
                        .map(line -> entry(graph, sentences, line))
                        .toList(),
                latest.restricted() || graph.unseen().countsIn(objective),
                graph.revision().number(),
                clock.instant().toString()));
    }

    private KeyResultJson keyResult(Reading reading, Sentences sentences, KeyResult shown) {
        Optional<Total> share = readShare.of(reading.graph(), reading.access().actor(), shown);
        return KeyResultJson.of(
                reading.graph(), reading.access(), sentences, shown, share, ReadForecast.Outlook.NONE, List.of());
    }

    private List<GadgetJson.Point> series(Graph graph, KeyResult keyResult) {
        UnitOfMeasure unit =
                keyResult.averages() ? PERCENT : keyResult.measure().unit();
        return readCourse.of(graph, keyResult, WEEKS).stream()
                .map(point -> new GadgetJson.Point(
                        point.day().toString(),
                        unit.text(point.value()),
                        point.expected().map(unit::text).orElse(null)))
                .toList();
    }

    /** What runs now comes before what is over or to come, so that a short tile shows what matters. */
    private static void addRows(
            Graph graph, Sentences sentences, ObjectiveId above, int level, int levels, List<GadgetJson.Row> rows) {
        if (level > levels) return;
        graph.children(above).stream()
                .map(graph::find)
                .flatMap(Optional::stream)
                .filter(child -> !child.archived())
                .filter(child -> level == 1 || graph.periodOf(child).window().contains(graph.today()))
                .forEach(child -> {
                    if (rows.size() >= MOST_ROWS) return;
                    rows.add(row(graph, sentences, child, level));
                    addRows(graph, sentences, child.id(), level + 1, levels, rows);
                });
    }

    private static GadgetJson.Row row(Graph graph, Sentences sentences, Objective objective, int level) {
        Optional<KeyResult> first =
                graph.keyResults(objective.id()).stream().findFirst().flatMap(graph::find);
        Optional<UnitOfMeasure> unit =
                first.map(keyResult -> keyResult.measure().unit());
        return new GadgetJson.Row(
                "OBJECTIVE",
                objective.id().value(),
                objective.id().key(),
                objective.title(),
                level,
                graph.periodOf(objective).name(),
                graph.standing(objective.id())
                        .progress()
                        .map(Progress::basisPoints)
                        .orElse(null),
                graph.standing(objective.id())
                        .expected()
                        .map(Progress::basisPoints)
                        .orElse(null),
                HealthJson.of(graph.standing(objective.id()).health(), null, sentences),
                first.flatMap(keyResult -> graph.standing(keyResult.id())
                                .current()
                                .map(keyResult.measure().unit()::text))
                        .orElse(null),
                first.flatMap(keyResult -> keyResult
                                .measure()
                                .goal()
                                .map(keyResult.measure().unit()::text))
                        .orElse(null),
                unit.map(UnitOfMeasure::name).orElse(null),
                unit.map(found -> found.kind().name()).orElse(null),
                unit.map(UnitOfMeasure::decimals).orElse(null));
    }

    private GadgetJson.Entry entry(Graph graph, Sentences sentences, ReadLedger.Line line) {
        KeyResultId id = line.entry().target().keyResult().orElseThrow(() -> new NotThere("entry"));
        KeyResult keyResult = graph.facts().keyResults().get(id.value());
        UnitOfMeasure unit = LedgerEntryJson.unitOf(line.entry(), keyResult);
        return new GadgetJson.Entry(
                line.entry().recordedAt().toString(),
                line.entry().day().toString(),
                line.entry().source().name(),
                line.issue().map(issue -> issue.key()).orElse(null),
                sentences.summary(line),
                id.value(),
                keyResult.title(),
                unit.text(line.entry().amount()),
                unit.kind().name(),
                unit.name(),
                unit.decimals(),
                Optional.ofNullable(line.entry().author()).map(this::nameOf).orElse(null),
                sentences.credit(line.entry().reason(), graph));
    }

    /** The key of those whom Jira no longer knows. */
    private String nameOf(UserKey key) {
        return people.find(key).map(People.Person::name).orElse(key.value());
    }
}
