package com.okrcascade.bench;

import com.okrcascade.domain.calendar.CadenceId;
import com.okrcascade.domain.cascade.Graph;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.measure.UnitKind;
import com.okrcascade.domain.measure.UnitOfMeasure;
import com.okrcascade.domain.measure.Weight;
import com.okrcascade.domain.model.Audience;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.CreditRule;
import com.okrcascade.domain.model.Crediting;
import com.okrcascade.domain.model.HealthBy;
import com.okrcascade.domain.model.IssueQuery;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.KeyResultRollUp;
import com.okrcascade.domain.model.Movement;
import com.okrcascade.domain.model.Objective;
import com.okrcascade.domain.model.ObjectiveId;
import com.okrcascade.domain.model.ObjectiveKind;
import com.okrcascade.domain.model.ObjectiveRollUp;
import com.okrcascade.domain.model.ObjectiveState;
import com.okrcascade.domain.model.Period;
import com.okrcascade.domain.model.PeriodId;
import com.okrcascade.domain.model.QueryId;
import com.okrcascade.domain.model.QueryState;
import com.okrcascade.domain.model.Target;
import com.okrcascade.domain.model.Unit;
import com.okrcascade.domain.model.UnitId;
import com.okrcascade.domain.model.UnitLevel;
import com.okrcascade.domain.model.UserKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One goal, cut by departments and then by time, as break-downs leave it: a department has three years, twelve quarters,
 * thirty-six months and their weeks. A bigger company has more departments, in groups of at most ten, so that no node
 * has more children than in a smaller one.
 */
final class BigCompany {
    static final UserKey OWNER = new UserKey("JIRAUSER10100");
    static final String AMOUNT = "customfield_10200";
    static final int SEARCHES = 5;

    private static final int WIDEST = 10;
    private static final int OBJECTIVES_OF_A_DEPARTMENT = 208;
    private static final int MEMBERS = 200;
    private static final UnitOfMeasure DOLLARS = new UnitOfMeasure("USD", UnitKind.MONEY, 2);
    private static final UnitOfMeasure DEALS = new UnitOfMeasure("deals", UnitKind.COUNT, 0);
    private static final UnitOfMeasure PERCENT = new UnitOfMeasure("%", UnitKind.PERCENT, 1);

    private static final KeyResultRollUp SUM = KeyResultRollUp.SUM;
    private static final KeyResultRollUp LATEST = KeyResultRollUp.LATEST;

    private final Graph begun;
    private final Size size;
    private final List<Change.OfGraph> changes = new ArrayList<>();
    private final List<KeyResult> weekly = new ArrayList<>();
    private final List<KeyResult> reported = new ArrayList<>();
    private int objectives;
    private long lastUnit;
    private long lastKeyResult;
    private int queries;

    private BigCompany(Graph begun, Size size) {
        this.begun = begun;
        this.size = size;
        lastUnit = begun.facts().units().lastId();
    }

    /**
     * What was made.
     *
     * @param weekly what issues are linked to: the profits of the weeks
     * @param reported what people have reported on: the key results by hand of the weeks that are over
     */
    record Built(List<Change.OfGraph> changes, List<KeyResult> weekly, List<KeyResult> reported) {}

    /** @param begun a company that is set up and has nothing else yet */
    static Built on(Graph begun, Size size) {
        BigCompany company = new BigCompany(begun, size);
        Period years = begun.facts().periods().stream()
                .filter(period -> period.parent() == null)
                .filter(period -> period.window().contains(begun.today()))
                .findFirst()
                .orElseThrow();
        int departments = Math.max(1, size.objectives() / OBJECTIVES_OF_A_DEPARTMENT + 1);
        company.group(years, null, new UnitId(1), departments);
        return new Built(company.changes, company.weekly, company.reported);
    }

    /** One above departments; of more than ten there are groups of them. */
    private void group(Period years, Node above, UnitId unit, int departments) {
        Node goal = objective(years, above, unit);
        if (goal == null) return;
        if (departments == 1) {
            below(goal, years, unit);
            return;
        }
        int parts = Math.min(departments, WIDEST);
        for (int part = 0; part < parts; part++) {
            int share = departments / parts + (part < departments % parts ? 1 : 0);
            group(years, goal, unit(unit), share);
        }
    }

    private void below(Node above, Period period, UnitId unit) {
        PeriodId parent = period.id();
        begun.facts().periods().stream()
                .filter(next -> parent.equals(next.parent()))
                .forEach(next -> {
                    Node node = objective(next, above, unit);
                    if (node != null) below(node, next, unit);
                });
    }

    /** An objective that is there, with its key results. */
    private record Node(ObjectiveId objective, List<KeyResult> keyResults) {}

    private Node objective(Period period, Node above, UnitId unit) {
        if (objectives == size.objectives()) return null;
        ObjectiveId id = new ObjectiveId(++objectives);
        changes.add(new Change.PutObjective(new Objective(
                id,
                1,
                "Become the supplier everybody recommends in " + period.name(),
                "Why we do this, in one line",
                unit,
                period.id(),
                above == null ? null : above.objective(),
                owner(objectives),
                ObjectiveKind.COMMITTED,
                ObjectiveRollUp.KEY_RESULTS,
                Weight.ONE,
                HealthBy.PACE,
                Audience.EVERYONE,
                ObjectiveState.ACTIVE)));
        List<KeyResult> keyResults = new ArrayList<>();
        for (int at = 0; at < size.keyResultsEach(); at++) {
            keyResults.add(
                    keyResult(id, at, above == null ? null : above.keyResults().get(at), period));
        }
        if (isWeek(period)) weekly.add(keyResults.get(0));
        if (unit.value() > 1 && unit.value() <= SEARCHES + 1) query(keyResults.get(0), unit);
        return new Node(id, keyResults);
    }

    private KeyResult keyResult(ObjectiveId objective, int at, KeyResult above, Period period) {
        KeyResultId id = new KeyResultId(++lastKeyResult);
        KeyResultId into = above == null ? null : above.id();
        KeyResult keyResult =
                switch (at) {
                    case 0 -> of(id, objective, "Profit", DOLLARS, 0, days(period) * 1_000, amounts(), SUM, into);
                    case 1 -> of(id, objective, "Deals won", DEALS, 0, days(period) * 10, counts(), SUM, into);
                    case 2 -> of(id, objective, "Satisfied customers", PERCENT, 60, 80, null, mean(period), into);
                    case 3 -> of(id, objective, "Reliability", PERCENT, 95, 99, null, LATEST, into);
                    default -> of(id, objective, "Hours in meetings", PERCENT, 90, 40, null, SUM, null);
                };
        changes.add(new Change.PutKeyResult(keyResult));
        boolean over = period.window().last().isBefore(begun.today());
        if (isWeek(period) && over && !keyResult.earnsCredits()) reported.add(keyResult);
        return keyResult;
    }

    private KeyResult of(
            KeyResultId id,
            ObjectiveId objective,
            String title,
            UnitOfMeasure unit,
            long baseline,
            long target,
            Crediting crediting,
            KeyResultRollUp rollUp,
            KeyResultId into) {
        return new KeyResult(
                id,
                1,
                objective,
                title,
                new Movement(unit, Quantity.of(baseline), Quantity.of(target)),
                rollUp,
                crediting,
                null,
                into,
                Weight.ONE,
                owner(objective.value()),
                null,
                null,
                null,
                null,
                false);
    }

    private void query(KeyResult keyResult, UnitId unit) {
        changes.add(new Change.PutQuery(new IssueQuery(
                new QueryId(++queries),
                1,
                search(unit.value() - 2),
                Target.of(keyResult.id()),
                null,
                OWNER,
                QueryState.RUNNING,
                "")));
    }

    /** The JQL of one of the few departments whose issues are found and not linked. */
    static String search(long department) {
        return "project = D" + department;
    }

    private UnitId unit(UnitId above) {
        UnitId id = new UnitId(++lastUnit);
        changes.add(new Change.PutUnit(
                new Unit(id, 1, "Department " + id.value(), UnitLevel.DEPARTMENT, above, owner(id.value()), false)));
        return id;
    }

    /** The mean of what is below; a week is measured itself. */
    private KeyResultRollUp mean(Period period) {
        return isWeek(period) ? SUM : KeyResultRollUp.WEIGHTED_PROGRESS;
    }

    private boolean isWeek(Period period) {
        CadenceId last = begun.calendar().chain().all().stream()
                .reduce((one, next) -> next)
                .orElseThrow()
                .id();
        return period.cadence().equals(last);
    }

    private static Crediting amounts() {
        return new Crediting(new CreditRule.Field(AMOUNT), null);
    }

    private static Crediting counts() {
        return new Crediting(new CreditRule.Count(), null);
    }

    private static UserKey owner(long of) {
        return new UserKey("JIRAUSER" + (10_100 + Objects.hash(of) % MEMBERS));
    }

    private static long days(Period period) {
        return period.window().days();
    }
}
