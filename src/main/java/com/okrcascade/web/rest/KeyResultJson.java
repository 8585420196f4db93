package com.okrcascade.web.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.okrcascade.application.keyresults.ReadForecast;
import com.okrcascade.application.reconcile.ReadGone;
import com.okrcascade.domain.access.Access;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.cascade.KeyResultStanding;
import com.okrcascade.domain.cascade.PlannedBelow;
import com.okrcascade.domain.measure.Progress;
import com.okrcascade.domain.measure.UnitOfMeasure;
import com.okrcascade.domain.model.Closing;
import com.okrcascade.domain.model.Crediting;
import com.okrcascade.domain.model.DoneRule;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KpiId;
import com.okrcascade.domain.model.Measure;
import com.okrcascade.domain.model.Total;
import com.okrcascade.domain.model.UserKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A key result and where it stands. */
public record KeyResultJson(
        long id,
        String key,
        int version,
        long objectiveId,
        String title,
        String direction,
        String unitOfMeasure,
        String unitKind,
        int decimals,
        String rollUp,
        @Nullable String baseline,
        @Nullable String target,
        @Nullable String lower,
        @Nullable String upper,
        @Nullable String tolerance,
        @Nullable Boolean binary,
        List<MilestoneJson> milestones,
        @Nullable Long sourceKpiId,
        @Nullable String startDay,
        int weight,
        @Nullable Long parentKeyResultId,
        @Nullable String ownerKey,
        @Nullable CreditJson credit,
        @Nullable String doneRule,
        List<String> doneStatuses,
        @Nullable ClosingJson closing,
        @Nullable HealthOverrideJson healthOverride,
        @Nullable String current,
        @Nullable String gained,
        @Nullable Long progress,
        long expected,
        HealthJson health,
        @Nullable String plannedBelow,
        @Nullable String notPlanned,
        @Nullable String planned,
        @Nullable String lastDay,
        @Nullable ShareJson share,
        boolean earns,
        boolean byHand,
        boolean mayEdit,
        boolean mayCheckIn,
        boolean mayCorrect,
        boolean restricted,
        @Nullable String remainder,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ForecastJson forecast,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> warnings) {

    /** What was frozen when the period closed. */
    public record ClosingJson(@Nullable String value, String score, String finalScore, String reason) {
        static ClosingJson of(Closing closing, UnitOfMeasure unit) {
            return new ClosingJson(
                    Optional.ofNullable(closing.value()).map(unit::text).orElse(null),
                    closing.score().toString(),
                    closing.finalScore().toString(),
                    closing.reason());
        }
    }

    /** How much of the weight of its issues is done; without a weight field that is how many of them. */
    public record ShareJson(String done, String of) {
        static ShareJson of(Total total, KeyResult keyResult) {
            UnitOfMeasure unit = keyResult.creditedIn();
            return new ShareJson(unit.text(total.gain()), unit.text(total.weight()));
        }
    }

    /** Without what costs questions to the database and to Jira: a share, a forecast and warnings. */
    static KeyResultJson of(Graph graph, Access access, Sentences sentences, KeyResult keyResult) {
        return of(graph, access, sentences, keyResult, Optional.empty(), ReadForecast.Outlook.NONE, List.of());
    }

    static KeyResultJson of(
            Graph graph,
            Access access,
            Sentences sentences,
            KeyResult keyResult,
            Optional<Total> share,
            ReadForecast.Outlook outlook,
            List<ReadGone.Gone> gone) {
        KeyResultStanding standing = graph.standing(keyResult.id());
        Measure measure = keyResult.measure();
        UnitOfMeasure unit = measure.unit();
        MeasureJson aim = MeasureJson.of(measure);
        Optional<PlannedBelow> below = PlannedBelow.of(graph, keyResult);
        @Nullable Crediting crediting = keyResult.crediting();
        @Nullable DoneRule doneRule = crediting == null ? null : crediting.doneRule();
        return new KeyResultJson(
                keyResult.id().value(),
                keyResult.id().key(),
                keyResult.version(),
                keyResult.objective().value(),
                keyResult.title(),
                measure.direction().name(),
                unit.name(),
                unit.kind().name(),
                unit.decimals(),
                keyResult.rollUp().name(),
                aim.baseline(),
                aim.target(),
                aim.lower(),
                aim.upper(),
                aim.tolerance(),
                aim.binary(),
                aim.milestones(),
                Optional.ofNullable(keyResult.sourceKpi())
                        .map(KpiId::value)
                        .filter(graph.facts().kpis()::has)
                        .orElse(null),
                Optional.ofNullable(keyResult.startDay())
                        .map(LocalDate::toString)
                        .orElse(null),
                keyResult.weight().value(),
                Optional.ofNullable(keyResult.contributesTo())
                        .filter(id -> graph.find(id).isPresent())
                        .map(id -> id.value())
                        .orElse(null),
                Optional.ofNullable(keyResult.owner()).map(UserKey::value).orElse(null),
                CreditJson.ofCrediting(crediting),
                DoneRuleJson.word(doneRule),
                DoneRuleJson.statuses(doneRule),
                Optional.ofNullable(keyResult.closing())
                        .map(closing -> ClosingJson.of(closing, unit))
                        .orElse(null),
                HealthOverrideJson.of(keyResult.healthOverride()),
                standing.current().map(unit::text).orElse(null),
                standing.current()
                        .map(current -> unit.text(current.minus(measure.baseline())))
                        .orElse(null),
                standing.progress().map(Progress::basisPoints).orElse(null),
                standing.expected().basisPoints(),
                HealthJson.of(standing.health(), unit, sentences),
                below.map(PlannedBelow::planned).map(unit::text).orElse(null),
                below.map(PlannedBelow::notPlanned).map(unit::text).orElse(null),
                below.filter(one -> !one.addsUp())
                        .map(one -> sentences.planned(one, unit))
                        .orElse(null),
                standing.lastDay().map(LocalDate::toString).orElse(null),
                share.map(total -> ShareJson.of(total, keyResult)).orElse(null),
                keyResult.hasAutomaticSource(),
                graph.isManual(keyResult),
                access.mayEdit(keyResult),
                access.mayCheckIn(keyResult),
                access.mayCorrect(keyResult) && graph.isCorrectable(keyResult),
                graph.unseen().countsIn(keyResult),
                graph.unseen().remainder(keyResult).map(unit::text).orElse(null),
                ForecastJson.of(outlook),
                gone.stream().map(sentences::gone).toList());
    }
}
