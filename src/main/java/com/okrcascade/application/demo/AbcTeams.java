package com.okrcascade.application.demo;

import com.okrcascade.application.keyresults.KeyResultDraft;
import com.okrcascade.application.keyresults.RecordCheckIn;
import com.okrcascade.application.objectives.ObjectiveDraft;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.calendar.CadenceUnit;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.measure.UnitKind;
import com.okrcascade.domain.measure.UnitOfMeasure;
import com.okrcascade.domain.measure.Weight;
import com.okrcascade.domain.model.Audience;
import com.okrcascade.domain.model.CreditRule;
import com.okrcascade.domain.model.Crediting;
import com.okrcascade.domain.model.HealthBy;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.Movement;
import com.okrcascade.domain.model.Objective;
import com.okrcascade.domain.model.ObjectiveId;
import com.okrcascade.domain.model.ObjectiveKind;
import com.okrcascade.domain.model.ObjectiveRollUp;
import com.okrcascade.domain.model.Period;
import com.okrcascade.domain.model.Target;
import com.okrcascade.domain.model.UserKey;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the teams aim at beside the goal: one that issues move, some that people report on, one that serves no goal. */
final class AbcTeams {
    static final String LEADS = "project = " + DemoSite.LEADS + " AND issuetype = " + DemoSite.LEAD;

    private static final UnitOfMeasure LEAD_COUNT = new UnitOfMeasure("leads", UnitKind.COUNT, 0);
    private static final UnitOfMeasure TALKS = new UnitOfMeasure("talks", UnitKind.COUNT, 0);
    private static final UnitOfMeasure PERCENT = new UnitOfMeasure("%", UnitKind.PERCENT, 1);

    private final Abc abc;
    private final Actor admin;
    private final DemoPeople people;

    AbcTeams(Abc abc, Actor admin, DemoPeople people) {
        this.abc = abc;
        this.admin = admin;
        this.people = people;
    }

    void make() {
        AbcPeriods periods = new AbcPeriods(abc.graphs().refreshed());
        Period month = periods.now(CadenceUnit.MONTH);
        Period quarter = periods.now(CadenceUnit.QUARTER);
        funnel(month);
        renewals(quarter);
        fair(quarter);
    }

    private void funnel(Period month) {
        objective("Fill the top of the funnel", AbcUnits.MARKETING, month, true, "priya")
                .ifPresent(objective -> {
                    KeyResultId worked = keyResult(
                            objective,
                            "30 leads worked in " + month.name(),
                            new Movement(LEAD_COUNT, Quantity.ZERO, Quantity.of(30)),
                            new Crediting(new CreditRule.Count(), null),
                            month,
                            people.named("sofia"));
                    abc.attachQuery().attach(admin, LEADS, Target.of(worked), null, Optional.empty());
                });
    }

    private void renewals(Period quarter) {
        objective("Make renewing the easy choice", AbcUnits.SUPPORT, quarter, true, "amara")
                .ifPresent(objective -> {
                    KeyResultId renewing = keyResult(
                            objective,
                            "Customers who renew, 82 % to 92 %",
                            new Movement(PERCENT, Quantity.of(82), Quantity.of(92)),
                            null,
                            quarter,
                            people.named("grace"));
                    checkIn(renewing, quarter, 26, "84", 6, "The first letters are out.");
                    checkIn(renewing, quarter, 12, "86.5", 7, "");
                    checkIn(renewing, quarter, 3, "88", 8, "Two of the large accounts have signed.");
                    keyResult(
                            objective,
                            "First-week activation, 40 % to 60 %",
                            new Movement(PERCENT, Quantity.of(40), Quantity.of(60)),
                            null,
                            quarter,
                            people.named("omar"));
                });
    }

    private void fair(Period quarter) {
        objective("Shine at the spring trade fair", AbcUnits.MARKETING, quarter, false, "yuki")
                .ifPresent(objective -> {
                    KeyResultId talks = keyResult(
                            objective,
                            "120 first talks with visitors",
                            new Movement(TALKS, Quantity.ZERO, Quantity.of(120)),
                            null,
                            quarter,
                            people.named("yuki"));
                    checkIn(talks, quarter, 15, "18", 3, "The autumn list is used up; the fair starts in March.");
                });
    }

    /** Empty when it is there already. */
    private Optional<ObjectiveId> objective(
            String title, String unit, Period period, boolean belowTheGoal, String owner) {
        Graph graph = abc.graphs().refreshed();
        boolean there = graph.facts().objectives().stream()
                .anyMatch(objective -> objective.counts() && objective.title().equals(title));
        if (there) return Optional.empty();
        @Nullable ObjectiveId parent = belowTheGoal ? partOfTheGoal(graph, period) : null;
        ObjectiveDraft draft = new ObjectiveDraft(
                title,
                "",
                AbcUnits.unit(graph, unit),
                period.id(),
                parent,
                people.named(owner),
                ObjectiveKind.ASPIRATIONAL,
                ObjectiveRollUp.KEY_RESULTS,
                Weight.ONE,
                HealthBy.PACE,
                Audience.EVERYONE);
        return Optional.of(abc.createObjective().create(admin, draft, Optional.empty()));
    }

    /** What the break-down made for this period. */
    private static @Nullable ObjectiveId partOfTheGoal(Graph graph, Period period) {
        return graph.facts().objectives().stream()
                .filter(Objective::counts)
                .filter(objective -> objective.period().equals(period.id()))
                .filter(objective -> objective.title().startsWith(period.name() + ": "))
                .findFirst()
                .map(Objective::id)
                .orElse(null);
    }

    private KeyResultId keyResult(
            ObjectiveId objective,
            String title,
            Movement movement,
            @Nullable Crediting crediting,
            Period period,
            UserKey owner) {
        KeyResultDraft draft = KeyResultDraft.of(
                objective,
                title,
                movement,
                Optional.empty(),
                crediting,
                null,
                Weight.ONE,
                owner,
                period.window().first());
        return abc.createKeyResult().create(admin, draft, Optional.empty());
    }

    /** A report so many days ago, unless that was before the period. */
    private void checkIn(KeyResultId keyResult, Period period, int daysAgo, String value, int confidence, String note) {
        LocalDate day = abc.graphs().refreshed().today().minusDays(daysAgo);
        if (!period.window().contains(day)) return;
        RecordCheckIn.Report report = new RecordCheckIn.Report(Quantity.parse(value), confidence, note, day);
        abc.recordCheckIn().record(admin, keyResult, report, Optional.empty());
    }
}
