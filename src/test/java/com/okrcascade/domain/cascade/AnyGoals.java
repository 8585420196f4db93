package com.okrcascade.domain.cascade;

import com.okrcascade.domain.calendar.Cadence;
import com.okrcascade.domain.calendar.CadenceId;
import com.okrcascade.domain.calendar.CadenceUnit;
import com.okrcascade.domain.calendar.Window;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.measure.UnitKind;
import com.okrcascade.domain.measure.UnitOfMeasure;
import com.okrcascade.domain.measure.Weight;
import com.okrcascade.domain.model.CadenceDefinition;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.CreditRule;
import com.okrcascade.domain.model.Crediting;
import com.okrcascade.domain.model.DayGain;
import com.okrcascade.domain.model.DoneOrNot;
import com.okrcascade.domain.model.HealthBy;
import com.okrcascade.domain.model.IssueId;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.KeyResultRollUp;
import com.okrcascade.domain.model.KpiId;
import com.okrcascade.domain.model.LedgerEntry;
import com.okrcascade.domain.model.Maintain;
import com.okrcascade.domain.model.Measure;
import com.okrcascade.domain.model.Milestone;
import com.okrcascade.domain.model.Milestones;
import com.okrcascade.domain.model.Movement;
import com.okrcascade.domain.model.Objective;
import com.okrcascade.domain.model.ObjectiveId;
import com.okrcascade.domain.model.ObjectiveKind;
import com.okrcascade.domain.model.ObjectiveRollUp;
import com.okrcascade.domain.model.ObjectiveState;
import com.okrcascade.domain.model.Period;
import com.okrcascade.domain.model.PeriodId;
import com.okrcascade.domain.model.PeriodState;
import com.okrcascade.domain.model.Reason;
import com.okrcascade.domain.model.Revision;
import com.okrcascade.domain.model.Source;
import com.okrcascade.domain.model.Target;
import com.okrcascade.domain.model.Total;
import com.okrcascade.domain.model.UnitId;
import com.okrcascade.domain.model.UserKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A company with random goals of every kind, and a random ledger: credits that are taken back or dated anew, check-ins,
 * readings, corrections, before the windows, in them, and later than today.
 */
public final class AnyGoals {
    public static final LocalDate TODAY = LocalDate.parse("2027-06-30");

    private static final CadenceId YEAR = new CadenceId(1);
    private static final LocalDate FIRST = LocalDate.parse("2027-01-01");
    private static final List<UnitOfMeasure> UNITS = List.of(
            new UnitOfMeasure("USD", UnitKind.MONEY, 2),
            new UnitOfMeasure("deals", UnitKind.COUNT, 0),
            new UnitOfMeasure("%", UnitKind.PERCENT, 1));

    private final Random random;
    private final List<Change.OfGraph> rows = new ArrayList<>();
    private final List<KeyResult> keyResults = new ArrayList<>();
    private final List<LedgerEntry> entries = new ArrayList<>();

    public AnyGoals(Random random) {
        this.random = random;
        addPeriods();
        int objectives = 1 + random.nextInt(8);
        for (int id = 1; id <= objectives; id++) rows.add(new Change.PutObjective(objective(id)));
        int count = 1 + random.nextInt(14);
        for (int id = 1; id <= count; id++) keyResults.add(keyResult(id, objectives));
        keyResults.forEach(keyResult -> rows.add(new Change.PutKeyResult(keyResult)));
        keyResults.forEach(this::addEntries);
    }

    /** What everything comes to. */
    public Graph graph() {
        return graph(entries, TODAY);
    }

    /** As if nothing but these entries had ever been made. */
    public Graph graph(Collection<LedgerEntry> made, LocalDate today) {
        List<Change.OfGraph> all = new ArrayList<>(rows);
        totals(made).forEach((id, total) -> all.add(new Change.PutTotal(id, total)));
        gains(made).forEach(gain -> all.add(new Change.PutDayGain(gain)));
        return Graph.of(new Revision(1, "any"), Facts.NONE.with(all), today);
    }

    public List<LedgerEntry> entries() {
        return entries;
    }

    public List<LedgerEntry> entriesUpTo(LocalDate day) {
        return entries.stream().filter(entry -> !entry.day().isAfter(day)).toList();
    }

    public List<LedgerEntry> entriesOf(KeyResultId id) {
        return entries.stream()
                .filter(entry -> entry.target().equals(Target.of(id)))
                .toList();
    }

    /** What the entries changed, day by day. */
    public List<DayGain> gains() {
        return gains(entries);
    }

    public LocalDate anyDay() {
        return FIRST.minusDays(10).plusDays(random.nextInt(220));
    }

    private static List<DayGain> gains(Collection<LedgerEntry> made) {
        record Place(KeyResultId id, LocalDate day) {}
        Map<Place, DayGain> gains = new LinkedHashMap<>();
        made.forEach(entry -> {
            KeyResultId id = entry.target().keyResult().orElseThrow();
            gains.merge(new Place(id, entry.day()), DayGain.of(id, entry), DayGain::plus);
        });
        return List.copyOf(gains.values());
    }

    private static Map<KeyResultId, Total> totals(Collection<LedgerEntry> made) {
        Map<KeyResultId, Total> totals = new LinkedHashMap<>();
        made.forEach(entry -> {
            KeyResultId id = entry.target().keyResult().orElseThrow();
            Total before = totals.getOrDefault(id, Total.none(entry.day()));
            totals.put(id, before.plus(DayGain.of(id, entry)));
        });
        return totals;
    }

    private void addPeriods() {
        rows.add(new Change.PutCadence(new CadenceDefinition(1, Cadence.of(YEAR, "Year", CadenceUnit.YEAR, null))));
        for (int id = 1; id <= 5; id++) {
            LocalDate first = FIRST.plusMonths(id == 1 ? 0 : 3L * (id - 2));
            Window window = new Window(first, first.plusMonths(id == 1 ? 12 : 3).minusDays(1));
            rows.add(new Change.PutPeriod(new Period(
                    new PeriodId(id), YEAR, "P" + id, first, window.last(), window, null, PeriodState.OPEN)));
        }
    }

    private Objective objective(int id) {
        @Nullable ObjectiveId parent = id == 1 || random.nextInt(4) == 0 ? null : new ObjectiveId(upTo(id - 1));
        return new Objective(
                new ObjectiveId(id),
                1,
                "Objective " + id,
                "",
                new UnitId(1),
                new PeriodId(upTo(5)),
                parent,
                null,
                ObjectiveKind.COMMITTED,
                any(ObjectiveRollUp.values()),
                anyWeight(),
                any(HealthBy.values()),
                AnyRollUpTest.audience(random),
                random.nextInt(12) == 0 ? ObjectiveState.DELETED : ObjectiveState.ACTIVE);
    }

    /** Contributions lead to lower ids only, so they never cycle. */
    private KeyResult keyResult(int id, int objectives) {
        Measure measure = anyMeasure();
        @Nullable KeyResultId into = id == 1 || random.nextInt(3) == 0 ? null : new KeyResultId(upTo(id - 1));
        boolean reads = measure.asMilestones().isEmpty() && random.nextInt(6) == 0;
        boolean earns = measure.asMilestones().isEmpty() && !reads && random.nextBoolean();
        return new KeyResult(
                new KeyResultId(id),
                1,
                new ObjectiveId(upTo(objectives)),
                "Key result " + id,
                measure,
                any(KeyResultRollUp.values()),
                earns ? anyCrediting() : null,
                reads ? new KpiId(1) : null,
                into,
                anyWeight(),
                null,
                random.nextInt(4) == 0 ? anyDay() : null,
                null,
                null,
                null,
                random.nextInt(12) == 0);
    }

    private Measure anyMeasure() {
        UnitOfMeasure unit = UNITS.get(random.nextInt(UNITS.size()));
        Quantity baseline = anyAmount();
        return switch (random.nextInt(8)) {
            case 0 -> new DoneOrNot();
            case 1 -> milestones();
            case 2 ->
                new Maintain(
                        unit,
                        baseline,
                        random.nextBoolean() ? baseline.plus(Quantity.of(upTo(50))) : null,
                        random.nextBoolean() ? Quantity.of(random.nextInt(40)) : null,
                        random.nextInt(4) == 0);
            default ->
                new Movement(unit, baseline, baseline.plus(Quantity.of(random.nextBoolean() ? upTo(500) : -upTo(500))));
        };
    }

    private Milestones milestones() {
        int count = upTo(5);
        return new Milestones(IntStream.rangeClosed(1, count)
                .mapToObj(id -> new Milestone(
                        id,
                        "Milestone " + id,
                        id == 1 ? Weight.ONE : anyWeight(),
                        random.nextBoolean() ? anyDay() : null,
                        random.nextBoolean() ? anyDay() : null))
                .map(one -> one.doneOn() != null && one.doneOn().isAfter(TODAY) ? one.doneOn(TODAY) : one)
                .toList());
    }

    private Crediting anyCrediting() {
        CreditRule rule =
                switch (random.nextInt(3)) {
                    case 0 -> new CreditRule.PercentDone(null);
                    case 1 -> new CreditRule.Count();
                    default -> new CreditRule.Field("amount");
                };
        return new Crediting(rule, null);
    }

    private void addEntries(KeyResult keyResult) {
        if (random.nextInt(5) == 0) return;
        boolean percentDone = keyResult.isPercentDone();
        for (int i = random.nextInt(12); i > 0; i--) {
            switch (random.nextInt(6)) {
                case 0 -> add(keyResult, anyDay(), anySource(keyResult), 0, anyAmount(), Quantity.ZERO);
                case 1 -> add(keyResult, anyDay(), Source.CORRECTION, 0, anyAmount(), Quantity.ZERO);
                default -> {
                    if (keyResult.earnsCredits()) addIssue(keyResult, percentDone);
                    else add(keyResult, anyDay(), anySource(keyResult), 0, anyAmount(), Quantity.ZERO);
                }
            }
        }
    }

    /** Some are taken back, some the same day and some are credited again. */
    private void addIssue(KeyResult keyResult, boolean percentDone) {
        int issue = upTo(30);
        LocalDate day = anyDay();
        Quantity amount = percentDone ? Quantity.of(upTo(3)) : anyAmount();
        if (percentDone) add(keyResult, anyDay(), Source.ISSUE, issue, Quantity.ZERO, amount);
        if (percentDone && random.nextBoolean()) return;
        add(keyResult, day, Source.ISSUE, issue, amount, Quantity.ZERO);
        if (random.nextInt(3) > 0) return;
        add(keyResult, day, Source.ISSUE, issue, amount.negate(), Quantity.ZERO);
        if (random.nextBoolean()) add(keyResult, anyDay(), Source.ISSUE, issue, amount, Quantity.ZERO);
    }

    private Source anySource(KeyResult keyResult) {
        if (keyResult.sourceKpi() != null) return Source.KPI;
        return random.nextInt(4) == 0 ? Source.IMPORT : Source.CHECK_IN;
    }

    private void add(KeyResult keyResult, LocalDate day, Source source, int issue, Quantity amount, Quantity weight) {
        boolean reading = source == Source.KPI;
        entries.add(new LedgerEntry(
                Target.of(keyResult.id()),
                day,
                Instant.EPOCH.plusSeconds(entries.size()),
                source,
                issue == 0 ? null : new IssueId(issue),
                issue == 0 ? "" : "SALES-" + issue,
                amount,
                reading ? Quantity.of(1) : weight,
                issue == 0 ? new UserKey("anna") : null,
                Reason.NONE));
    }

    private Quantity anyAmount() {
        return new Quantity(random.nextInt(4) == 0 ? random.nextInt(3_000_000) : 10_000L * (random.nextInt(300) - 60));
    }

    private Weight anyWeight() {
        return new Weight(random.nextInt(4));
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private int upTo(int most) {
        return 1 + random.nextInt(most);
    }
}
