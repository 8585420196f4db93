package com.okrcascade.domain.cascade;

import com.okrcascade.domain.calendar.Cadence;
import com.okrcascade.domain.calendar.Elapsed;
import com.okrcascade.domain.calendar.FiscalCalendar;
import com.okrcascade.domain.calendar.Window;
import com.okrcascade.domain.measure.Progress;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.ById;
import com.okrcascade.domain.model.HealthBy;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultRollUp;
import com.okrcascade.domain.model.Kpi;
import com.okrcascade.domain.model.KpiId;
import com.okrcascade.domain.model.Movement;
import com.okrcascade.domain.model.Objective;
import com.okrcascade.domain.model.ObjectiveKind;
import com.okrcascade.domain.model.Period;
import com.okrcascade.domain.model.Settings;
import com.okrcascade.domain.pace.CheckInRhythm;
import com.okrcascade.domain.pace.Expected;
import com.okrcascade.domain.pace.Freshness;
import com.okrcascade.domain.pace.Health;
import com.okrcascade.domain.pace.HealthRules;
import com.okrcascade.domain.pace.Rates;
import com.okrcascade.domain.pace.RecentGains;
import com.okrcascade.domain.pace.Standing;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Computes where one node stands from its own entries and from what is below it. */
final class RollUp {
    private final Facts facts;
    private final Family family;
    private final QueryTargets queries;
    private final FiscalCalendar calendar;
    private final LocalDate today;
    private final ById.Editor<KeyResultStanding> keyResults;
    private final ById.Editor<ObjectiveStanding> objectives;
    private final Values values;
    private final Items items;
    private final Plans plans;
    private final Window lately;
    private final LocalDate remembered;

    RollUp(
            Facts facts,
            Family family,
            QueryTargets queries,
            FiscalCalendar calendar,
            LocalDate today,
            ById.Editor<KeyResultStanding> keyResults,
            ById.Editor<ObjectiveStanding> objectives) {
        this.facts = facts;
        this.family = family;
        this.queries = queries;
        this.calendar = calendar;
        this.today = today;
        this.keyResults = keyResults;
        this.objectives = objectives;
        values = new Values(
                keyResult -> facts.totals().find(keyResult.id().value()), this::standing, this::window, today);
        items = new Items(facts, family, id -> keyResults.find(id.value()).orElseThrow(), id -> objectives
                .find(id.value())
                .orElseThrow());
        plans = new Plans(facts, family, calendar);
        lately = Rates.lately(today, calendar.workingDays());
        remembered = facts.recentFrom(today);
    }

    ById<KeyResultStanding> keyResults() {
        return keyResults.done();
    }

    ById<ObjectiveStanding> objectives() {
        return objectives.done();
    }

    void keyResult(KeyResult keyResult) {
        List<KeyResult> parts = family.contributors(keyResult.id()).stream()
                .map(id -> facts.keyResults().get(id.value()))
                .toList();
        boolean averages = keyResult.averages();
        Optional<Quantity> current = values.current(keyResult, parts);
        List<Item> members = averages ? items.of(keyResult) : List.of();
        Optional<Progress> progress =
                averages ? mean(members, Item::weighted) : current.map(keyResult.measure()::progress);
        Expected plan = plans.of(keyResult, today, part -> standing(part).plan());
        Progress expected =
                averages ? mean(members, Item::weightedExpected).orElse(Progress.NONE) : expected(keyResult, plan);
        Optional<LocalDate> lastDay = values.lastDay(keyResult, parts);
        RecentGains recentGains = recentGains(keyResult, parts);
        Standing standing = new Standing(
                progress,
                expected,
                window(keyResult),
                aspirational(objective(keyResult)),
                freshness(keyResult, parts, lastDay),
                rates(keyResult, current, recentGains),
                Optional.ofNullable(keyResult.healthOverride()));
        Health health = rules(period(keyResult)).judge(standing, today);
        keyResults.put(
                keyResult.id().value(),
                new KeyResultStanding(current, progress, plan, expected, health, lastDay, recentGains));
    }

    void objective(Objective objective) {
        List<Item> members = items.of(objective);
        Optional<Progress> progress = mean(members, Item::weighted);
        Optional<Progress> expected = mean(members, Item::weightedExpected);
        objectives.put(
                objective.id().value(),
                new ObjectiveStanding(progress, expected, health(objective, progress, expected)));
    }

    private Health health(Objective objective, Optional<Progress> progress, Optional<Progress> expected) {
        if (objective.healthBy() == HealthBy.WEAKEST) {
            Optional<Health> weakest = family.keyResults(objective.id()).stream()
                    .map(id -> standing(facts.keyResults().get(id.value())).health())
                    .max(Comparator.comparing(health -> health.status().gravity()));
            if (weakest.isPresent()) return weakest.get();
        }
        Standing standing = Standing.of(
                progress, expected.orElse(Progress.NONE), period(objective).window(), aspirational(objective));
        return rules(period(objective)).judge(standing, today);
    }

    private Progress expected(KeyResult keyResult, Expected plan) {
        return keyResult
                .measure()
                .map(
                        movement -> plan.progress(),
                        maintain -> Progress.FULL,
                        milestones ->
                                milestones.expected(today, window(keyResult).last()),
                        done -> elapsed(keyResult));
    }

    private Progress elapsed(KeyResult keyResult) {
        Elapsed elapsed = plans.elapsed(keyResult, today);
        return Progress.share(elapsed.days(), elapsed.of()).orElse(Progress.FULL);
    }

    private Rates rates(KeyResult keyResult, Optional<Quantity> current, RecentGains gains) {
        Optional<Movement> movement = keyResult.measure().asMovement();
        if (current.isEmpty() || movement.isEmpty()) return Rates.UNKNOWN;
        Quantity gained = current.get().minus(movement.get().baseline());
        Window span = plans.span(keyResult);
        long left = calendar.workingDays().left(span, today);
        Optional<Quantity> required = Rates.required(movement.get().distance(), gained, left);
        if (keyResult.isPercentDone())
            return new Rates(required, Optional.empty()); // its gains are issues, not percent
        return new Rates(required, Rates.recent(gains, lately, span.first(), calendar.workingDays()));
    }

    /** Of the last days: its own, and those of the children that it sums. */
    private RecentGains recentGains(KeyResult keyResult, List<KeyResult> parts) {
        RecentGains all = facts.recentGains()
                .find(keyResult.id().value())
                .orElse(RecentGains.NONE)
                .since(remembered);
        if (keyResult.rollUp() != KeyResultRollUp.SUM) return all;
        for (KeyResult part : parts) all = all.plus(standing(part).recentGains());
        return all;
    }

    /** What issues move is outdated when a query fails; only what moves by nothing but check-ins can be overdue. */
    private Freshness freshness(KeyResult keyResult, List<KeyResult> parts, Optional<LocalDate> lastDay) {
        if (queries.fails(keyResult.id()) || isKpiGone(keyResult)) return new Freshness.SourceFailed();
        if (keyResult.hasAutomaticSource() || !parts.isEmpty()) return new Freshness.Fresh();
        Settings settings = facts.settings();
        return new CheckInRhythm(settings.checkInDays(), settings.graceDays())
                .on(today, lastDay.orElse(plans.span(keyResult).first()));
    }

    private boolean isKpiGone(KeyResult keyResult) {
        @Nullable KpiId source = keyResult.sourceKpi();
        return source != null
                && facts.kpis().find(source.value()).filter(Kpi::counts).isEmpty();
    }

    /** What has no data leaves the mean. */
    private static Optional<Progress> mean(List<Item> items, Function<Item, Optional<Progress.Weighted>> part) {
        return Progress.mean(
                items.stream().flatMap(item -> part.apply(item).stream()).toList());
    }

    private HealthRules rules(Period period) {
        Cadence cadence = facts.cadences().get(period.cadence().value()).cadence();
        return new HealthRules(cadence.thresholds(), cadence.isWeeks(), calendar.workingDays());
    }

    private KeyResultStanding standing(KeyResult keyResult) {
        return keyResults.find(keyResult.id().value()).orElseThrow();
    }

    private Window window(KeyResult keyResult) {
        return period(keyResult).window();
    }

    private Period period(KeyResult keyResult) {
        return period(objective(keyResult));
    }

    private Period period(Objective objective) {
        return facts.periods().get(objective.period().value());
    }

    private Objective objective(KeyResult keyResult) {
        return facts.objectives().get(keyResult.objective().value());
    }

    private static boolean aspirational(Objective objective) {
        return objective.kind() == ObjectiveKind.ASPIRATIONAL;
    }
}
