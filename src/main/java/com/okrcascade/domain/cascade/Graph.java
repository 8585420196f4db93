package com.okrcascade.domain.cascade;

import com.okrcascade.domain.calendar.CadenceChain;
import com.okrcascade.domain.calendar.FiscalCalendar;
import com.okrcascade.domain.calendar.Window;
import com.okrcascade.domain.kpi.BucketCalendar;
import com.okrcascade.domain.measure.Quantity;
import com.okrcascade.domain.model.CadenceDefinition;
import com.okrcascade.domain.model.Change;
import com.okrcascade.domain.model.DayGain;
import com.okrcascade.domain.model.KeyResult;
import com.okrcascade.domain.model.KeyResultId;
import com.okrcascade.domain.model.KeyResultRollUp;
import com.okrcascade.domain.model.Kpi;
import com.okrcascade.domain.model.KpiId;
import com.okrcascade.domain.model.Objective;
import com.okrcascade.domain.model.ObjectiveId;
import com.okrcascade.domain.model.Period;
import com.okrcascade.domain.model.Revision;
import com.okrcascade.domain.model.Target;
import com.okrcascade.domain.model.Touched;
import com.okrcascade.domain.pace.Expected;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All objectives and key results of the company at one revision and on one day, with everything that follows from them
 * already computed. It never changes: the next revision is another graph that shares what stayed the same.
 */
public final class Graph {
    private final Revision revision;
    private final LocalDate today;
    private final Facts facts;
    private final FiscalCalendar calendar;
    private final Family family;
    private final Standings standings;
    private final QueryTargets queries;
    private final Memory memory;

    private Graph(
            Revision revision,
            LocalDate today,
            Facts facts,
            FiscalCalendar calendar,
            Family family,
            Standings standings,
            QueryTargets queries,
            Memory memory) {
        this.revision = revision;
        this.today = today;
        this.facts = facts;
        this.calendar = calendar;
        this.family = family;
        this.standings = standings;
        this.queries = queries;
        this.memory = memory;
    }

    /** The graph of these facts, computed in one pass from the bottom up. */
    public static Graph of(Revision revision, Facts facts, LocalDate today) {
        Family family = Family.NONE.with(Facts.NONE, facts, everything(facts));
        return computed(revision, today, facts, calendar(facts), family);
    }

    /** The next revision; only what the changes touched, and what is above it, is computed again. */
    public Graph at(Revision next, List<? extends Change.OfGraph> changes) {
        List<Touched> touched =
                changes.stream().map(Change.OfGraph::touched).distinct().toList();
        Facts changed = facts.with(changes);
        Family kin = family.with(facts, changed, touched);
        if (touched.stream().anyMatch(Graph::concernsAll)) {
            return computed(next, today, changed, calendar(changed), kin);
        }
        QueryTargets targets = touched.stream().anyMatch(Graph::concernsQueries) ? QueryTargets.of(changed) : queries;
        Standings moved = standings.after(facts, changed, family, kin, targets, touched);
        Memory known = touched.stream().anyMatch(Graph::defines) ? new Memory() : memory;
        return new Graph(next, today, changed, calendar, kin, moved, targets, known);
    }

    /** The same facts on another day. */
    public Graph on(LocalDate day) {
        if (day.equals(today)) return this;
        return computed(revision, day, facts.rememberingFrom(facts.recentFrom(day)), calendar, family);
    }

    /**
     * How this stood on an earlier day: by what was entered for days up to then, with the structure and the knowledge of
     * now. Only what is asked for has a standing in it.
     *
     * @param gains of the key results asked for, up to that day at least
     */
    public Graph asOf(LocalDate day, Below below, Collection<DayGain> gains) {
        Facts then = facts.enteredBy(day, below.keyResults(), gains);
        Standings stood = Standings.of(then, family, queries, calendar, day, below);
        return new Graph(revision, day, then, calendar, family, stood, queries, memory);
    }

    /** What a key result was expected to have gained when a day began, by the definitions of now. */
    public Expected plannedBy(LocalDate day, KeyResult keyResult) {
        Plans plans = new Plans(facts, family, calendar);
        return memory.plan(keyResult.id(), day, () -> plans.of(keyResult, day));
    }

    /**
     * Whether the value of a key result is nothing but its baseline and what was gained, by itself and by everything below
     * it, so that its past follows from the gains of the days since.
     */
    public boolean onlySums(KeyResult keyResult) {
        return memory.onlySums(
                keyResult.id(),
                () -> !isManual(keyResult)
                        && Below.of(family, keyResult.id()).keyResults().stream()
                                .map(id -> facts.keyResults().get(id.value()))
                                .allMatch(Graph::sums));
    }

    private static boolean sums(KeyResult keyResult) {
        return keyResult.rollUp() == KeyResultRollUp.SUM
                && keyResult.measure().asMovement().isPresent()
                && keyResult.sourceKpi() == null
                && !keyResult.isPercentDone();
    }

    public Revision revision() {
        return revision;
    }

    public LocalDate today() {
        return today;
    }

    public Facts facts() {
        return facts;
    }

    public FiscalCalendar calendar() {
        return calendar;
    }

    /** Which key results and KPIs each search credits. */
    public QueryTargets queries() {
        return queries;
    }

    /** An objective that was not deleted. */
    public Optional<Objective> find(ObjectiveId id) {
        return facts.objectives().find(id.value()).filter(Objective::counts);
    }

    /** A key result that was not deleted, nor its objective. */
    public Optional<KeyResult> find(KeyResultId id) {
        return facts.keyResults().find(id.value()).filter(facts::counts);
    }

    public Objective objectiveOf(KeyResult keyResult) {
        return facts.objectives().get(keyResult.objective().value());
    }

    public Period periodOf(Objective objective) {
        return facts.periods().get(objective.period().value());
    }

    public Period periodOf(KeyResult keyResult) {
        return periodOf(objectiveOf(keyResult));
    }

    public Window windowOf(KeyResult keyResult) {
        return periodOf(keyResult).window();
    }

    public ObjectiveStanding standing(ObjectiveId id) {
        return standings.of(id);
    }

    public KeyResultStanding standing(KeyResultId id) {
        return standings.of(id);
    }

    public List<ObjectiveId> children(ObjectiveId id) {
        return family.children(id);
    }

    public List<KeyResultId> keyResults(ObjectiveId id) {
        return family.keyResults(id);
    }

    public List<KeyResultId> contributors(KeyResultId id) {
        return family.contributors(id);
    }

    /** The key results that read a KPI. */
    public List<KeyResultId> readersOf(KpiId kpi) {
        return family.readers(kpi);
    }

    /** Whether it moves by nothing but check-ins. */
    public boolean isManual(KeyResult keyResult) {
        return !keyResult.hasAutomaticSource() && contributors(keyResult.id()).isEmpty();
    }

    /** Whether its own entries are part of its value: not where it takes that from children or milestones. */
    public boolean hasOwnValue(KeyResult keyResult) {
        return switch (valueRule(keyResult)) {
            case KPI, PERCENT_DONE, SUM -> true;
            case MILESTONES, LATEST, WEIGHTED_PROGRESS -> false;
        };
    }

    /** Whether there is a computed value that a person may write another one over. */
    public boolean isCorrectable(KeyResult keyResult) {
        return !isManual(keyResult)
                && hasOwnValue(keyResult)
                && standing(keyResult.id()).current().isPresent();
    }

    /** Objectives without a parent that counts. */
    public Stream<Objective> roots() {
        return facts.objectives().stream().filter(Objective::counts).filter(objective -> parentOf(objective)
                .isEmpty());
    }

    public Optional<Objective> parentOf(Objective objective) {
        return Optional.ofNullable(objective.parent()).flatMap(this::find);
    }

    /** Whether what an issue or a query counts for is there, and not deleted. */
    public boolean has(Target target) {
        return target.map(
                id -> find(id).isPresent(),
                kpi -> facts().kpis().find(kpi.id().value()).filter(Kpi::counts).isPresent());
    }

    /**
     * Whether an objective is in a vacuum: it has no parent and is not a top goal, which is one of the longest periods in
     * use.
     */
    public boolean servesNoGoal(Objective objective) {
        if (parentOf(objective).isPresent()) return false;
        Period period = periodOf(objective);
        return period.parent() != null;
    }

    /** From the parent of an objective up to the goal. */
    public List<Objective> ancestors(Objective objective) {
        List<Objective> path = new ArrayList<>();
        Optional<Objective> next = parentOf(objective);
        while (next.isPresent()) {
            path.add(next.get());
            next = parentOf(next.get());
        }
        return path;
    }

    /** From the key result that this one contributes to, up to the last one. */
    public List<KeyResult> contributesTo(KeyResult keyResult) {
        List<KeyResult> path = new ArrayList<>();
        Optional<KeyResult> next = above(keyResult);
        while (next.isPresent()) {
            path.add(next.get());
            next = above(next.get());
        }
        return path;
    }

    /** The key result at the top of the summing tree that this one is in; itself when it sums into none. */
    public KeyResultId treeOf(KeyResult keyResult) {
        return QueryTargets.treeOf(facts, keyResult).id();
    }

    /** How many sums this key result is below the top of its tree. */
    public int depthInTree(KeyResult keyResult) {
        return QueryTargets.depthInTree(facts, keyResult);
    }

    /** Whether what a key result gains reaches another one by sums. It reaches itself. */
    public boolean reaches(KeyResultId id, KeyResultId top) {
        Optional<KeyResult> next = find(id);
        while (next.isPresent() && !next.get().id().equals(top)) next = QueryTargets.summedInto(facts, next.get());
        return next.isPresent();
    }

    /** A key result and everything that reaches it by sums. */
    public List<KeyResultId> summedBelow(KeyResultId id) {
        return summedBelow(id, Integer.MAX_VALUE);
    }

    /** The same, but once there are so many it looks no deeper. */
    public List<KeyResultId> summedBelow(KeyResultId id, int enough) {
        List<KeyResultId> all = new ArrayList<>(List.of(id));
        for (int next = 0; next < all.size() && all.size() < enough; next++) {
            KeyResult keyResult = facts.keyResults().get(all.get(next).value());
            if (keyResult.rollUp() == KeyResultRollUp.SUM) all.addAll(contributors(all.get(next)));
        }
        return all;
    }

    /** A key result and everything that it rolls up from. */
    public Below below(KeyResultId id) {
        return Below.of(family, id);
    }

    /** An objective and everything that it rolls up from. */
    public Below below(ObjectiveId id) {
        return Below.of(family, id);
    }

    /** How the value of a key result comes about. */
    public ValueRule valueRule(KeyResult keyResult) {
        return ValueRule.of(keyResult, !contributors(keyResult.id()).isEmpty());
    }

    /** What the progress of an objective is the mean of, and what would count in it if it had data. */
    public List<Item> items(Objective objective) {
        return items().of(objective);
    }

    /** What contributes to a key result. */
    public List<Item> items(KeyResult keyResult) {
        return items().of(keyResult);
    }

    /** What a key result gives the one that sums it. */
    public Quantity gained(KeyResult part) {
        return values().gained(part);
    }

    /** Of what contributes to a key result the one that was measured last. */
    public Optional<KeyResult> latest(KeyResult keyResult) {
        return values().latest(contributors(keyResult.id()).stream()
                .map(id -> facts.keyResults().get(id.value()))
                .toList());
    }

    private Items items() {
        return new Items(facts, family, standings::of, standings::of);
    }

    private Values values() {
        return new Values(
                keyResult -> facts.totals().find(keyResult.id().value()),
                keyResult -> standing(keyResult.id()),
                this::windowOf,
                today);
    }

    /** The start of the bucket of a KPI that a day counts for. */
    public LocalDateTime bucketOf(Kpi kpi, LocalDate day) {
        return buckets().bucketOf(kpi.frequency(), day.atStartOfDay());
    }

    /** Where the buckets of KPIs begin and end. */
    public BucketCalendar buckets() {
        return new BucketCalendar(calendar);
    }

    private Optional<KeyResult> above(KeyResult keyResult) {
        @Nullable KeyResultId parent = keyResult.contributesTo();
        return Optional.ofNullable(parent).flatMap(this::find);
    }

    private static Graph computed(
            Revision revision, LocalDate today, Facts facts, FiscalCalendar calendar, Family family) {
        QueryTargets queries = QueryTargets.of(facts);
        Standings standings = Standings.of(facts, family, queries, calendar, today);
        return new Graph(revision, today, facts, calendar, family, standings, queries, new Memory());
    }

    private static FiscalCalendar calendar(Facts facts) {
        CadenceChain chain = new CadenceChain(
                facts.cadences().stream().map(CadenceDefinition::cadence).toList());
        return new FiscalCalendar(
                facts.calendar().settings(), chain, facts.calendar().weeksFixed());
    }

    private static boolean concernsAll(Touched touched) {
        return switch (touched.kind()) {
            case SETTINGS, CALENDAR, CADENCE, PERIOD -> true;
            case UNIT, ROLE, OBJECTIVE, KEY_RESULT, TOTAL, KPI, BUCKET, QUERY -> false;
        };
    }

    /** Whether what follows from definitions alone may be something else now. */
    private static boolean defines(Touched touched) {
        return switch (touched.kind()) {
            case SETTINGS, CALENDAR, CADENCE, PERIOD, OBJECTIVE, KEY_RESULT -> true;
            case UNIT, ROLE, TOTAL, KPI, BUCKET, QUERY -> false;
        };
    }

    private static boolean concernsQueries(Touched touched) {
        return switch (touched.kind()) {
            case QUERY, KEY_RESULT, OBJECTIVE, KPI -> true;
            case SETTINGS, CALENDAR, CADENCE, PERIOD, UNIT, ROLE, TOTAL, BUCKET -> false;
        };
    }

    private static Collection<Touched> everything(Facts facts) {
        Stream<Touched> objectives = facts.objectives().stream().map(row -> new Change.PutObjective(row).touched());
        Stream<Touched> keyResults = facts.keyResults().stream().map(row -> new Change.PutKeyResult(row).touched());
        return Stream.concat(objectives, keyResults).toList();
    }
}
