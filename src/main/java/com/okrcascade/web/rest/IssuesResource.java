package com.okrcascade.web.rest;

import com.okrcascade.application.Reading;
import com.okrcascade.application.issues.ReadIssue;
import com.okrcascade.application.kpis.MeasuredKpi;
import com.okrcascade.application.kpis.ReadKpis;
import com.okrcascade.application.port.Texts;
import com.okrcascade.application.port.Visitors;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.measure.UnitOfMeasure;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.Kpi;
import com.okrcascade.domain.model.KpiSide;
import com.okrcascade.domain.model.Objective;
import com.okrcascade.domain.model.ObjectiveState;
import com.okrcascade.domain.model.Target;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an issue gives, and what it could be linked to. Refusals: not-logged-in, not-there. */
@Path("/issues")
@Produces(Answers.JSON)
public final class IssuesResource {
    private static final int MOST_CANDIDATES = 24;

    private final Visitors visitors;
    private final Texts texts;
    private final ReadIssue readIssue;
    private final ReadKpis readKpis;

    @Inject
    public IssuesResource(Visitors visitors, Texts texts, ReadIssue readIssue, ReadKpis readKpis) {
        this.visitors = visitors;
        this.texts = texts;
        this.readIssue = readIssue;
        this.readKpis = readKpis;
    }

    @GET
    @Path("/{idOrKey}")
    public Response read(@PathParam("idOrKey") String idOrKey) {
        ReadIssue.Panel panel = readIssue.of(visitors.current(), idOrKey);
        Sentences sentences = new Sentences(texts);
        IssuePanel json = new IssuePanel(panel, sentences, measured(panel));
        return Answers.ok(json.json());
    }

    /** Key results and KPIs that a text speaks of, those whose time is now first. */
    @Expensive
    @GET
    @Path("/{idOrKey}/candidates")
    public Response candidates(
            @PathParam("idOrKey") String idOrKey, @QueryParam("text") @DefaultValue("") String text) {
        Actor actor = visitors.current();
        ReadIssue.Panel panel = readIssue.of(actor, idOrKey);
        Reading reading = panel.reading();
        Set<Target> linked = panel.attached().stream()
                .filter(attached -> attached.link().isPresent())
                .map(ReadIssue.Attached::target)
                .collect(Collectors.toSet());
        List<KeyResult> found = readIssue.keyResultsAbout(reading, text, MOST_CANDIDATES);
        Map<KeyResult, Quantity> offers = readIssue.offers(reading, panel.issue(), found);
        List<IssueJson.Candidate> values = new ArrayList<>();
        found.forEach(keyResult ->
                values.add(candidate(reading, keyResult, Optional.ofNullable(offers.get(keyResult)), linked)));
        kpisAbout(reading, text).map(kpi -> candidate(reading, kpi, linked)).forEach(values::add);
        return Answers.ok(Map.of("values", values));
    }

    private Map<Kpi, MeasuredKpi> measured(ReadIssue.Panel panel) {
        Map<Kpi, MeasuredKpi> measured = new HashMap<>();
        List<Kpi> kpis = panel.attached().stream()
                .flatMap(attached -> attached.target()
                        .<Stream<Kpi>>map(
                                id -> Stream.empty(),
                                target -> Stream.of(panel.reading()
                                        .graph()
                                        .facts()
                                        .kpis()
                                        .get(target.id().value()))))
                .distinct()
                .toList();
        readKpis.measured(panel.reading().graph(), kpis).forEach(one -> measured.put(one.kpi(), one));
        return measured;
    }

    private IssueJson.Candidate candidate(
            Reading reading, KeyResult keyResult, Optional<Quantity> offer, Set<Target> linked) {
        UnitOfMeasure unit = keyResult.measure().unit();
        boolean isLinked = linked.contains(Target.of(keyResult.id()));
        boolean allowed = reading.access().mayCheckIn(keyResult);
        return new IssueJson.Candidate(
                "KEY_RESULT",
                keyResult.id().value(),
                keyResult.id().key(),
                keyResult.title(),
                where(reading, keyResult),
                offer.map(keyResult.creditedIn()::text).orElse(null),
                CreditJson.rule(keyResult.crediting()),
                unit.name(),
                unit.kind().name(),
                unit.decimals(),
                isLinked,
                refusal(isLinked, allowed),
                isNow(reading, keyResult) ? "NOW" : "LATER");
    }

    private IssueJson.Candidate candidate(Reading reading, Kpi kpi, Set<Target> linked) {
        UnitOfMeasure unit = kpi.unitOfMeasure();
        boolean isLinked = linked.contains(Target.of(kpi.id(), KpiSide.VALUE));
        return new IssueJson.Candidate(
                "KPI",
                kpi.id().value(),
                kpi.id().key(),
                kpi.name(),
                reading.graph()
                        .facts()
                        .units()
                        .find(kpi.unit().value())
                        .map(found -> found.name())
                        .orElse(""),
                null,
                CreditJson.rule(kpi.crediting()),
                unit.name(),
                unit.kind().name(),
                unit.decimals(),
                isLinked,
                refusal(isLinked, reading.access().mayEnter(kpi)),
                "KPI");
    }

    private IssueJson.@Nullable Refused refusal(boolean linked, boolean allowed) {
        if (linked) return new IssueJson.Refused(texts.text("okr.refusal.already-linked"));
        return allowed ? null : new IssueJson.Refused(texts.text("okr.refusal.not-allowed"));
    }

    private static Stream<Kpi> kpisAbout(Reading reading, String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return reading.graph().facts().kpis().stream()
                .filter(kpi -> kpi.state() == ObjectiveState.ACTIVE)
                .filter(kpi -> kpi.name().toLowerCase(Locale.ROOT).contains(wanted))
                .limit(MOST_CANDIDATES / 3);
    }

    private static boolean isNow(Reading reading, KeyResult keyResult) {
        return reading.graph().windowOf(keyResult).contains(reading.graph().today());
    }

    /** The unit, and the periods from its own up to the goal's. */
    private static String where(Reading reading, KeyResult keyResult) {
        Objective objective = reading.graph().objectiveOf(keyResult);
        String unit = reading.graph()
                .facts()
                .units()
                .find(objective.unit().value())
                .map(found -> found.name())
                .orElse("");
        String periods = Stream.concat(Stream.of(objective), reading.graph().ancestors(objective).stream())
                .map(step -> reading.graph().periodOf(step).name())
                .distinct()
                .collect(Collectors.joining(" \u203a "));
        return unit + " \u00b7 " + periods;
    }
}
