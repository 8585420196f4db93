package com.okrcascade.application.demo;

import com.okrcascade.application.keyresults.BreakDownPlan;
import com.okrcascade.application.keyresults.KeyResultDraft;
import com.okrcascade.application.objectives.ObjectiveDraft;
import com.okrcascade.domain.access.Actor;
import com.okrcascade.domain.breakdown.Split;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.measure.UnitKind;
import com.okrcascade.domain.measure.UnitOfMeasure;
import com.okrcascade.domain.measure.Weight;
import com.okrcascade.domain.model.Audience;
import com.okrcascade.domain.model.CreditRule;
import com.okrcascade.domain.model.Crediting;
import com.okrcascade.domain.model.HealthBy;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.Movement;
import com.okrcascade.domain.model.Objective;
import com.okrcascade.domain.model.ObjectiveId;
import com.okrcascade.domain.model.ObjectiveKind;
import com.okrcascade.domain.model.ObjectiveRollUp;
import com.okrcascade.domain.model.Period;
import com.okrcascade.domain.model.Target;
import com.okrcascade.domain.model.UserKey;
import java.util.Optional;

/** The goal of three years, and its parts down to the weeks. */
final class AbcGoal {
    static final String TITLE = "ABC becomes a profitable company";
    static final String KEY_RESULT = "$1,000,000 profit in three years";
    static final String DEALS = "project = " + DemoSite.SALES + " AND issuetype = " + DemoSite.DEAL;
    static final UnitOfMeasure DOLLARS = new UnitOfMeasure("USD", UnitKind.MONEY, 2);

    private static final Quantity MILLION = Quantity.of(1_000_000);
    private static final String DESCRIPTION =
            "Every deal that is won counts for its week, and through it for the month, the quarter, the year and this goal.";

    private final Abc abc;
    private final Actor admin;
    private final DemoPeople people;

    AbcGoal(Abc abc, Actor admin, DemoPeople people) {
        this.abc = abc;
        this.admin = admin;
        this.people = people;
    }

    /** What is there already stays as it is. */
    DemoStatus.Goal make(String amountField) {
        Graph graph = abc.graphs().refreshed();
        ObjectiveId objective = find(graph).map(Objective::id).orElseGet(() -> objective(graph));
        KeyResultId keyResult = keyResult(objective).orElseGet(() -> keyResult(graph, objective, amountField));
        if (abc.graphs().refreshed().contributors(keyResult).isEmpty()) breakDown(keyResult);
        return new DemoStatus.Goal(objective, keyResult);
    }

    private static Optional<Objective> find(Graph graph) {
        return graph.roots()
                .filter(objective -> objective.title().equals(TITLE))
                .findFirst();
    }

    private Optional<KeyResultId> keyResult(ObjectiveId objective) {
        Graph graph = abc.graphs().refreshed();
        return graph.keyResults(objective).stream()
                .flatMap(id -> graph.find(id).stream())
                .filter(KeyResult::earnsCredits)
                .map(KeyResult::id)
                .findFirst();
    }

    private ObjectiveId objective(Graph graph) {
        ObjectiveDraft draft = new ObjectiveDraft(
                TITLE,
                DESCRIPTION,
                AbcUnits.unit(graph, AbcUnits.COMPANY),
                new AbcPeriods(graph).longest().id(),
                null,
                people.named("dana"),
                ObjectiveKind.COMMITTED,
                ObjectiveRollUp.KEY_RESULTS,
                Weight.ONE,
                HealthBy.PACE,
                Audience.EVERYONE);
        return abc.createObjective().create(admin, draft, Optional.empty());
    }

    private KeyResultId keyResult(Graph graph, ObjectiveId objective, String amountField) {
        Period period = new AbcPeriods(graph).longest();
        UserKey owner = people.named("dana");
        KeyResultDraft draft = KeyResultDraft.of(
                objective,
                KEY_RESULT,
                new Movement(DOLLARS, Quantity.ZERO, MILLION),
                Optional.empty(),
                new Crediting(new CreditRule.Field(amountField), null),
                null,
                Weight.ONE,
                owner,
                period.window().first());
        KeyResultId id = abc.createKeyResult().create(admin, draft, Optional.empty());
        abc.attachQuery().attach(admin, DEALS, Target.of(id), null, Optional.empty());
        return id;
    }

    private void breakDown(KeyResultId keyResult) {
        Graph graph = abc.graphs().refreshed();
        BreakDownPlan.Request request = new BreakDownPlan.Request(
                new AbcPeriods(graph).weeks(), new Split.Even(), BreakDownPlan.Start.WINDOW, new AbcTitles(graph));
        abc.breakDownKeyResult().apply(admin, keyResult, request);
    }
}
