package com.okrcascade.web.rest;

import com.okrcascade.application.Reading;
import com.okrcascade.application.issues.ReadIssue;
import com.okrcascade.application.kpis.MeasuredKpi;
import com.okrcascade.application.port.Issues;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.cascade.KeyResultStanding;
import com.okrcascade.domain.measure.Progress;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.measure.UnitOfMeasure;
import com.okrcascade.domain.model.Credit;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultRollUp;
import com.okrcascade.domain.model.Kpi;
import com.okrcascade.domain.model.Objective;
import com.okrcascade.domain.model.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the panel's JSON of what was read about one issue. */
final class IssuePanel {
    private final ReadIssue.Panel panel;
    private final Reading reading;
    private final Graph graph;
    private final Sentences sentences;
    private final Map<Kpi, MeasuredKpi> measured;

    IssuePanel(ReadIssue.Panel panel, Sentences sentences, Map<Kpi, MeasuredKpi> measured) {
        this.panel = panel;
        this.reading = panel.reading();
        this.sentences = sentences;
        this.measured = measured;
        graph = reading.graph();
    }

    IssueJson json() {
        List<IssueJson.Attached> attached =
                panel.attached().stream().map(this::attached).toList();
        return new IssueJson(
                panel.issue().id().value(),
                panel.issue().key(),
                mayLink(),
                panel.hasChildren(),
                graph.revision().number(),
                attached);
    }

    private boolean mayLink() {
        return reading.access().mayAdminister()
                || graph.facts().keyResults().stream()
                        .anyMatch(keyResult -> graph.find(keyResult.id()).isPresent()
                                && reading.access().mayCheckIn(keyResult));
    }

    private IssueJson.Attached attached(ReadIssue.Attached attached) {
        return attached.target()
                .map(
                        id -> ofKeyResult(attached, graph.find(id).orElseThrow()),
                        kpi -> ofKpi(attached, graph.facts().kpis().get(kpi.id().value())));
    }

    private IssueJson.Attached ofKeyResult(ReadIssue.Attached attached, KeyResult keyResult) {
        KeyResultStanding standing = graph.standing(keyResult.id());
        UnitOfMeasure unit = keyResult.measure().unit();
        MeasureJson aim = MeasureJson.of(keyResult.measure());
        return new IssueJson.Attached(
                linkId(attached),
                queryId(attached),
                via(attached),
                attached.above().map(Issues.Brief::key).orElse(null),
                throughChildren(attached),
                thing(keyResult),
                attached.credit()
                        .map(credit -> credit(credit, keyResult.creditedIn()))
                        .orElse(null),
                standing.current().map(unit::text).orElse(null),
                keyResult.measure().goal().map(unit::text).orElse(null),
                unit.text(keyResult.measure().baseline()),
                aim.lower(),
                aim.upper(),
                standing.progress().map(Progress::basisPoints).orElse(null),
                standing.expected().basisPoints(),
                HealthJson.of(standing.health(), unit, sentences),
                graph.unseen().countsIn(keyResult),
                path(keyResult, attached.credit().map(Credit::amount).orElse(Quantity.ZERO)),
                null);
    }

    private IssueJson.Attached ofKpi(ReadIssue.Attached attached, Kpi kpi) {
        UnitOfMeasure unit = kpi.unitOfMeasure();
        return new IssueJson.Attached(
                linkId(attached),
                queryId(attached),
                via(attached),
                attached.above().map(Issues.Brief::key).orElse(null),
                throughChildren(attached),
                new IssueJson.Thing(
                        "KPI",
                        kpi.id().value(),
                        kpi.id().key(),
                        kpi.name(),
                        null,
                        kpi.goal().direction().name(),
                        CreditJson.rule(kpi.crediting()),
                        unit.name(),
                        unit.kind().name(),
                        unit.decimals()),
                attached.credit().map(credit -> credit(credit, unit)).orElse(null),
                null,
                Optional.ofNullable(kpi.goal().target()).map(unit::text).orElse(null),
                null,
                Optional.ofNullable(kpi.goal().lower()).map(unit::text).orElse(null),
                Optional.ofNullable(kpi.goal().upper()).map(unit::text).orElse(null),
                null,
                null,
                null,
                false,
                List.of(),
                Optional.ofNullable(measured.get(kpi)).map(this::kpi).orElse(null));
    }

    /** Who may enter values sees the running one, to enter or correct it; others what was measured last. */
    private IssueJson.Kpi kpi(MeasuredKpi measured) {
        Kpi kpi = measured.kpi();
        boolean entering = kpi.byHand() && reading.access().mayEnter(kpi);
        Optional<Quantity> soFar = measured.reading().soFar();
        Optional<Quantity> shown =
                entering ? soFar : measured.reading().latest().or(() -> soFar);
        return new IssueJson.Kpi(
                measured.reading().status().name(),
                shown.map(kpi.unitOfMeasure()::text).orElse(null),
                KpiValueJson.text(kpi, measured.reading().running()),
                entering);
    }

    private IssueJson.Thing thing(KeyResult keyResult) {
        UnitOfMeasure unit = keyResult.measure().unit();
        return new IssueJson.Thing(
                "KEY_RESULT",
                keyResult.id().value(),
                keyResult.id().key(),
                keyResult.title(),
                keyResult.objective().value(),
                keyResult.measure().direction().name(),
                CreditJson.rule(keyResult.crediting()),
                unit.name(),
                unit.kind().name(),
                unit.decimals());
    }

    private IssueJson.Credit credit(Credit credit, UnitOfMeasure unit) {
        return new IssueJson.Credit(
                unit.text(credit.amount()),
                unit.text(credit.offered()),
                credit.state().name(),
                Optional.ofNullable(credit.day()).map(LocalDate::toString).orElse(null),
                sentences.reason(credit.reason(), graph),
                Optional.ofNullable(credit.countedIn())
                        .flatMap(graph::find)
                        .map(place -> new IssueJson.Place(
                                place.id().value(), place.id().key(), place.title()))
                        .orElse(null));
    }

    /** What the key result contributes to, up to the top; where it contributes to nothing, the objectives above it. */
    private List<IssueJson.Step> path(KeyResult keyResult, Quantity given) {
        List<KeyResult> above = graph.contributesTo(keyResult);
        if (above.isEmpty()) {
            Objective objective = graph.objectiveOf(keyResult);
            return graph.ancestors(objective).stream().map(this::step).toList();
        }
        List<IssueJson.Step> steps = new ArrayList<>();
        Quantity carried = given;
        for (KeyResult next : above) {
            carried = next.rollUp() == KeyResultRollUp.SUM ? carried : Quantity.ZERO;
            steps.add(step(next, carried));
        }
        return steps;
    }

    private IssueJson.Step step(KeyResult keyResult, Quantity carried) {
        KeyResultStanding standing = graph.standing(keyResult.id());
        @Nullable
        Long before = standing.current()
                .map(current ->
                        keyResult.measure().progress(current.minus(carried)).basisPoints())
                .orElse(null);
        return new IssueJson.Step(
                "KEY_RESULT",
                keyResult.id().value(),
                keyResult.objective().value(),
                keyResult.id().key(),
                keyResult.title(),
                period(keyResult).name(),
                standing.progress().map(Progress::basisPoints).orElse(null),
                before,
                standing.expected().basisPoints(),
                HealthJson.of(standing.health(), keyResult.measure().unit(), sentences));
    }

    private IssueJson.Step step(Objective objective) {
        @Nullable
        Long progress = graph.standing(objective.id())
                .progress()
                .map(Progress::basisPoints)
                .orElse(null);
        return new IssueJson.Step(
                "OBJECTIVE",
                objective.id().value(),
                objective.id().value(),
                objective.id().key(),
                objective.title(),
                graph.periodOf(objective).name(),
                progress,
                progress,
                graph.standing(objective.id())
                        .expected()
                        .map(Progress::basisPoints)
                        .orElse(null),
                HealthJson.of(graph.standing(objective.id()).health(), null, sentences));
    }

    private Period period(KeyResult keyResult) {
        return graph.periodOf(keyResult);
    }

    private static @Nullable Long linkId(ReadIssue.Attached attached) {
        return attached.link().map(link -> link.id().value()).orElse(null);
    }

    private static @Nullable Long queryId(ReadIssue.Attached attached) {
        return attached.credit().map(Credit::query).map(query -> query.value()).orElse(null);
    }

    private boolean throughChildren(ReadIssue.Attached attached) {
        return panel.hasChildren()
                && attached.link().filter(link -> !link.includeSelf()).isPresent();
    }

    private static String via(ReadIssue.Attached attached) {
        if (attached.link().isPresent()) return "LINK";
        return attached.through().isPresent() ? "PARENT" : "QUERY";
    }
}
